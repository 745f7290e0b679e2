import { engagementTable, type TableGrant } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Process models, their revisions, and the steps of the newest one. */
export class CreateProcesses1795345500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(processSql);
    const grants: Record<string, TableGrant[]> = {
      process_model: ['select', 'insert', 'update'],
      // What was saved once stays as it was.
      process_revision: ['select', 'insert'],
      process_step: ['select', 'insert', 'delete'],
    };
    for (const [table, allowed] of Object.entries(grants)) {
      await runner.query(engagementTable(table, { grants: allowed }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.process_step, app.process_revision, app.process_model');
  }
}

const processSql = `
  create table app.process_model (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    number integer not null check (number > 0),
    name text not null check (name <> ''),
    kind text not null check (kind in ('as-is', 'to-be')),
    state text not null check (state in ('draft', 'withdrawn')),
    unit text not null,
    caseload_per_year integer check (caseload_per_year >= 0),
    origin text not null check (origin in ('template', 'file', 'copy')),
    original_file_name text,
    original_sha256 text check (original_sha256 ~ '^[0-9a-f]{64}$'),
    revision integer not null check (revision > 0),
    warnings jsonb not null,
    withdrawn_reason text,
    created_by uuid not null references app.account (id),
    created_at timestamptz not null,
    updated_by uuid not null references app.account (id),
    updated_at timestamptz not null,
    version integer not null,
    unique (engagement_id, id),
    unique (engagement_id, number),
    constraint withdrawn_with_reason check ((state = 'withdrawn') = (withdrawn_reason is not null)),
    constraint original_whole check ((original_file_name is null) = (original_sha256 is null))
  );
  create table app.process_revision (
    process_id uuid not null,
    revision integer not null check (revision > 0),
    engagement_id uuid not null references app.engagement (id),
    xml text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    saved_by uuid not null references app.account (id),
    saved_at timestamptz not null,
    primary key (process_id, revision),
    foreign key (engagement_id, process_id) references app.process_model (engagement_id, id)
  );
  create table app.process_step (
    process_id uuid not null,
    element_id text not null,
    engagement_id uuid not null references app.engagement (id),
    position integer not null check (position > 0),
    number integer check (number > 0),
    kind text not null check (kind in ('activity', 'event', 'gateway')),
    type text not null,
    name text not null,
    lane text,
    systems text[] not null,
    minutes double precision check (minutes >= 0),
    waiting_hours double precision check (waiting_hours >= 0),
    control_numbers text[] not null,
    risk_numbers text[] not null,
    media_break boolean not null,
    payment_relevant boolean not null,
    primary key (process_id, element_id),
    unique (process_id, position),
    foreign key (engagement_id, process_id) references app.process_model (engagement_id, id)
  );
  create index process_step_by_control on app.process_step using gin (control_numbers);
  create index process_step_by_risk on app.process_step using gin (risk_numbers);
  create index process_step_of_engagement on app.process_step (engagement_id, process_id, position)`;
