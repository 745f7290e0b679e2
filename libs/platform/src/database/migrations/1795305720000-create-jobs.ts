import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people see of a job; leases and retries are the queue's own business in the schema `jobs`. */
export class CreateJobs1795305720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.job (
        id uuid primary key,
        kind text not null,
        engagement_id uuid not null,
        payload jsonb not null,
        requested_by uuid not null,
        state text not null default 'waiting'
          check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        phase text,
        done bigint not null default 0,
        total bigint,
        attempt integer not null default 0,
        failures integer not null default 0,
        error_code text,
        cancel_requested boolean not null default false,
        cancelled_by uuid,
        settled boolean not null default false,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        updated_at timestamptz not null default now()
      );
      create index job_by_engagement on app.job (engagement_id, created_at desc);
      comment on column app.job.attempt is 'number of the claim; a worker whose number is older has lost the job';
      comment on column app.job.settled is 'the handler was told of an end without success';
      create table app.job_event (
        id bigserial primary key,
        job_id uuid not null references app.job on delete cascade,
        data jsonb not null,
        created_at timestamptz not null default now()
      );
      create index job_event_by_job on app.job_event (job_id, id)`);
    await runner.query(`
      alter table app.job enable row level security;
      alter table app.job_event enable row level security;
      revoke all on app.job, app.job_event from pruefwerk_app;
      grant select, insert on app.job, app.job_event to pruefwerk_app;
      grant update (state, cancel_requested, cancelled_by, finished_at, updated_at) on app.job to pruefwerk_app;
      create policy read_job on app.job for select using (app.is_member(engagement_id));
      create policy ask_job on app.job for insert
        with check (app.is_member(engagement_id) and requested_by = app.current_account());
      create policy cancel_job on app.job for update using (app.is_member(engagement_id));
      create policy read_job_event on app.job_event for select
        using (exists (select from app.job where job.id = job_id));
      create policy add_job_event on app.job_event for insert
        with check (exists (select from app.job where job.id = job_id))`);
    // Shared by the attempt's own transactions, wanted alone by whoever takes the job over. Not the row's lock, which
    // would make the attempt wait for itself when it tells its progress while it writes.
    await runner.query(`
      create function app.hold_job(held_job uuid, held_attempt integer) returns boolean
      language plpgsql security definer set search_path = pg_catalog as $$
      begin
        perform pg_advisory_xact_lock_shared(7301504, hashtext(held_job::text));
        return exists (
          select from app.job where id = held_job and attempt = held_attempt and state = 'running');
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.hold_job(uuid, integer); drop table app.job_event; drop table app.job`);
  }
}
