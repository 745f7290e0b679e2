import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Analysis runs. */
export class CreateAnalysis1795342000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.analysis_run (
        id uuid primary key,
        engagement_id uuid not null references app.engagement (id),
        dataset_id uuid not null,
        number integer not null check (number > 0),
        rules jsonb not null,
        rule_set text not null,
        land text not null,
        signing_limits jsonb not null,
        state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        job_id uuid,
        problem_code text,
        outcomes jsonb not null,
        added integer not null,
        seen_again integer not null,
        not_seen integer not null,
        follow_up text not null check (follow_up in ('none', 'workbook')),
        created_by uuid not null references app.account (id),
        created_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        version integer not null,
        unique (engagement_id, id),
        unique (engagement_id, number),
        foreign key (engagement_id, dataset_id) references app.dataset (engagement_id, id)
      )`);
    await runner.query(engagementTable('analysis_run', { grants: ['select', 'insert', 'update'] }));
    await runner.query(`
      alter table app.red_flag
        add constraint red_flag_first_run foreign key (engagement_id, first_run_id)
          references app.analysis_run (engagement_id, id),
        add constraint red_flag_last_run foreign key (engagement_id, last_run_id)
          references app.analysis_run (engagement_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.red_flag drop constraint red_flag_first_run, drop constraint red_flag_last_run;
      drop table app.analysis_run`);
  }
}
