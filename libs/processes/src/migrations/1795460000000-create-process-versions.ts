import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of a process with their approval, and what a process is linked with. */
export class CreateProcessVersions1795460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(linkSql);
    await runner.query(versionSql);
    await runner.query(guardSql);
    await runner.query(
      engagementTable('process_version', { grants: ['select', 'insert', 'update'] }),
    );
    await runner.query(engagementTable('process_task', { grants: ['select', 'insert', 'delete'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger process_revision_by_its_author on app.process_revision;
      drop table app.process_task, app.process_version;
      drop function app.guard_process_version(), app.guard_process_revision();
      alter table app.process_revision drop constraint process_revision_content;
      alter table app.process_model drop constraint to_be_of_as_is, drop column as_is_kind,
        drop column as_is_process_id, drop column organisation_unit_id, drop column process_type,
        drop constraint process_model_kind`);
  }
}

// The kind of the as-is process is part of the reference: it cannot become a to-be process while another builds on it.
const linkSql = `
  alter table app.process_model add constraint process_model_kind unique (engagement_id, id, kind);
  alter table app.process_model
    add column as_is_process_id uuid,
    add column as_is_kind text generated always as (case when as_is_process_id is null then null else 'as-is' end) stored,
    add column organisation_unit_id uuid,
    add column process_type text check (process_type in ('stamm', 'referenz', 'lokal')),
    add constraint to_be_of_as_is foreign key (engagement_id, as_is_process_id, as_is_kind)
      references app.process_model (engagement_id, id, kind),
    add constraint as_is_of_to_be check (as_is_process_id is null or kind = 'to-be'),
    add constraint process_model_unit foreign key (engagement_id, organisation_unit_id)
      references app.organisation_unit (engagement_id, id);
  create table app.process_task (
    process_id uuid not null,
    task_id uuid not null,
    engagement_id uuid not null references app.engagement (id),
    primary key (process_id, task_id),
    foreign key (engagement_id, process_id) references app.process_model (engagement_id, id)
  );
  create index process_task_back on app.process_task (task_id)`;

const versionSql = `
  alter table app.process_revision
    add constraint process_revision_content unique (engagement_id, process_id, revision, sha256);
  create table app.process_version (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    process_id uuid not null,
    number integer not null check (number > 0),
    revision integer not null,
    sha256 text not null,
    state text not null check (state in ('submitted', 'returned', 'recalled', 'approved', 'superseded')),
    remark text not null,
    submitted_by uuid not null references app.account (id),
    submitted_at timestamptz not null,
    decided_by uuid references app.account (id),
    decided_at timestamptz,
    decision_remark text,
    version integer not null,
    unique (engagement_id, id),
    unique (process_id, number),
    constraint version_of_content foreign key (engagement_id, process_id, revision, sha256)
      references app.process_revision (engagement_id, process_id, revision, sha256),
    constraint version_decided check (
      (state = 'submitted') = (decided_by is null) and (decided_by is null) = (decided_at is null)
      and (decided_by is null) = (decision_remark is null)),
    constraint returned_with_reason check (state <> 'returned' or btrim(decision_remark) <> '')
  );
  create unique index process_version_waiting on app.process_version (process_id) where state = 'submitted';
  create unique index process_version_in_force on app.process_version (process_id) where state = 'approved'`;

// Whoever writes past the services meets the same rule: the second person has neither saved nor submitted what is new.
const guardSql = `
  create function app.guard_process_revision() returns trigger
    language plpgsql set search_path = pg_catalog, app
    as $$ begin
      if new.saved_by is distinct from app.current_account() then
        raise exception 'A revision is saved by the acting account' using
          errcode = '23514', constraint = 'process_revision_by_its_author';
      end if;
      return new;
    end $$;
  create trigger process_revision_by_its_author before insert on app.process_revision
    for each row execute function app.guard_process_revision();

  create function app.guard_process_version() returns trigger
    language plpgsql set search_path = pg_catalog, app
    as $$
    declare approved_before integer;
    begin
      if tg_op = 'INSERT' then
        if new.state <> 'submitted' or new.submitted_by is distinct from app.current_account() then
          raise exception 'A version begins as submitted by the acting account' using
            errcode = '23514', constraint = 'process_version_begins_submitted';
        end if;
        return new;
      end if;
      if (new.id, new.engagement_id, new.process_id, new.number, new.revision, new.sha256, new.remark,
          new.submitted_by, new.submitted_at)
        is distinct from (old.id, old.engagement_id, old.process_id, old.number, old.revision, old.sha256,
          old.remark, old.submitted_by, old.submitted_at) then
        raise exception 'What was submitted stays as it was' using
          errcode = '23514', constraint = 'process_version_is_fixed';
      end if;
      if old.state = 'approved' and new.state = 'superseded'
        and (new.decided_by, new.decided_at, new.decision_remark)
          is not distinct from (old.decided_by, old.decided_at, old.decision_remark) then
        return new;
      end if;
      if old.state <> 'submitted' or new.state not in ('returned', 'recalled', 'approved')
        or new.decided_by is distinct from app.current_account() then
        raise exception 'Only the acting account decides on what is submitted' using
          errcode = '23514', constraint = 'process_version_decided_once';
      end if;
      if new.state <> 'approved' then
        return new;
      end if;
      perform from app.process_model p where p.id = new.process_id for update;
      if exists (select from app.process_revision r
          where r.process_id = new.process_id and r.revision > new.revision) then
        raise exception 'The content has changed since it was submitted' using
          errcode = '23514', constraint = 'process_version_of_newest_content';
      end if;
      select coalesce(max(v.revision), 0) into approved_before from app.process_version v
        where v.process_id = new.process_id and v.state in ('approved', 'superseded') and v.id <> new.id;
      if new.decided_by = new.submitted_by or exists (select from app.process_revision r
          where r.process_id = new.process_id and r.revision > approved_before
            and r.revision <= new.revision and r.saved_by = new.decided_by) then
        raise exception 'Nobody approves an own change' using
          errcode = '23514', constraint = 'process_version_second_person';
      end if;
      return new;
    end $$;
  create trigger process_version_guard before insert or update on app.process_version
    for each row execute function app.guard_process_version()`;
