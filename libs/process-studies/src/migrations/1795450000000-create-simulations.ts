import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Simulations with content, settings and seed, and what was decided about proposals. Neither is ever deleted. */
export class CreateSimulations1795450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.simulation_run (
        id uuid primary key,
        engagement_id uuid not null references app.engagement (id),
        number integer not null check (number > 0),
        process_id uuid not null,
        revision integer not null,
        name text not null,
        settings jsonb not null,
        state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        job_id uuid,
        problem_code text,
        result jsonb,
        result_sha256 text check (result_sha256 ~ '^[0-9a-f]{64}$'),
        created_by uuid not null references app.account (id),
        created_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        version integer not null,
        unique (engagement_id, id),
        unique (engagement_id, number),
        foreign key (engagement_id, process_id) references app.process_model (engagement_id, id),
        foreign key (process_id, revision) references app.process_revision (process_id, revision),
        constraint simulation_done_with_result
          check ((state = 'done') = (result is not null) and (state = 'done') = (result_sha256 is not null))
      );
      create index simulation_run_of_process on app.simulation_run (process_id, number);
      create table app.recommendation (
        id uuid primary key,
        engagement_id uuid not null references app.engagement (id),
        number integer not null check (number > 0),
        process_id uuid not null,
        revision integer not null,
        rule_id text not null,
        element_ids text[] not null,
        facts jsonb not null,
        saving jsonb not null,
        assumptions jsonb not null,
        gaps jsonb not null,
        texts jsonb not null,
        note text not null,
        to_be_process_id uuid,
        state text not null check (state in ('noted', 'taken-over', 'withdrawn')),
        withdrawn_reason text,
        created_by uuid not null references app.account (id),
        created_at timestamptz not null,
        version integer not null,
        unique (engagement_id, id),
        unique (engagement_id, number),
        foreign key (engagement_id, process_id) references app.process_model (engagement_id, id),
        foreign key (engagement_id, to_be_process_id) references app.process_model (engagement_id, id),
        constraint recommendation_withdrawn_with_reason
          check ((state = 'withdrawn') = (withdrawn_reason is not null)),
        constraint recommendation_taken_over_into_a_process
          check (state <> 'taken-over' or to_be_process_id is not null)
      );
      create index recommendation_of_process on app.recommendation (process_id, number)`);
    const grants = ['select', 'insert', 'update'] as const;
    await runner.query(engagementTable('simulation_run', { grants: [...grants] }));
    await runner.query(engagementTable('recommendation', { grants: [...grants] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.recommendation, app.simulation_run');
  }
}
