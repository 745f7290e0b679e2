import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued workbooks. */
export class CreateReporting1795343000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.export (
        id uuid primary key,
        engagement_id uuid not null references app.engagement (id),
        number integer not null check (number > 0),
        run_id uuid not null,
        language text not null check (language in ('de', 'en')),
        variant text not null check (variant in ('complete', 'council')),
        with_persons boolean not null,
        state text not null check (state in ('waiting', 'running', 'issued', 'failed', 'cancelled')),
        job_id uuid,
        problem_code text,
        file_name text,
        file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
        issued_by uuid not null references app.account (id),
        issued_at timestamptz not null,
        unique (engagement_id, number),
        foreign key (engagement_id, run_id) references app.analysis_run (engagement_id, id),
        constraint issued_with_file check (state <> 'issued' or (file_sha256 is not null and file_name is not null))
      )`);
    await runner.query(engagementTable('export', { grants: ['select', 'insert', 'update'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table app.export`);
  }
}
