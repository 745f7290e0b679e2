import { engagementTable, type TableGrant } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Risks, controls and what works against what. Neither is deleted; a link is no statement of its own. */
export class CreateControls1795346000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(riskSql);
    await runner.query(controlSql);
    await runner.query(linkSql);
    const editable: TableGrant[] = ['select', 'insert', 'update'];
    await runner.query(engagementTable('risk', { grants: editable }));
    await runner.query(engagementTable('control', { grants: editable }));
    await runner.query(engagementTable('risk_control', { grants: ['select', 'insert', 'delete'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.risk_control, app.control, app.risk');
  }
}

const riskSql = `
  create table app.risk (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    number integer not null check (number > 0),
    library_id text,
    title text not null,
    description text not null,
    category text not null check (category in
      ('misuse', 'error', 'compliance', 'it', 'privacy', 'governance')),
    likelihood smallint not null check (likelihood between 1 and 5),
    impact smallint not null check (impact between 1 and 5),
    causes text[] not null,
    legal_basis jsonb not null,
    state text not null check (state in ('active', 'withdrawn')),
    withdrawn_reason text,
    version integer not null,
    unique (engagement_id, id),
    unique (engagement_id, number),
    constraint risk_withdrawn_with_reason check ((state = 'withdrawn') = (withdrawn_reason is not null))
  );
  create unique index risk_of_library on app.risk (engagement_id, library_id) where state = 'active'`;

const controlSql = `
  create table app.control (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    number integer not null check (number > 0),
    library_id text,
    title text not null,
    objective text not null,
    description text not null,
    effect text not null check (effect in ('preventive', 'detective', 'corrective')),
    execution text not null check (execution in ('manual', 'automatic', 'it-dependent')),
    kind text not null check (kind in ('four-eyes', 'plausibility', 'reconciliation', 'limit',
      'sampling', 'segregation', 'access', 'log')),
    frequency text not null check (frequency in ('many-daily', 'daily', 'weekly', 'monthly',
      'quarterly', 'half-yearly', 'annual', 'event')),
    performer_role text not null,
    evidence text not null,
    test_step text not null,
    is_key boolean not null,
    rule_id text,
    legal_basis jsonb not null,
    assessment text not null check (assessment in ('not-tested', 'effective', 'partly', 'not-effective')),
    assessment_reason text,
    assessed_by uuid references app.account (id),
    assessed_at timestamptz,
    valid_from date,
    valid_to date check (valid_to >= valid_from),
    state text not null check (state in ('active', 'withdrawn')),
    withdrawn_reason text,
    version integer not null,
    unique (engagement_id, id),
    unique (engagement_id, number),
    constraint control_withdrawn_with_reason
      check ((state = 'withdrawn') = (withdrawn_reason is not null)),
    constraint control_assessed_with_reason check (assessment = 'not-tested' or
      (assessment_reason is not null and assessed_by is not null and assessed_at is not null))
  );
  create unique index control_of_library on app.control (engagement_id, library_id)
    where state = 'active'`;

const linkSql = `
  create table app.risk_control (
    risk_id uuid not null,
    control_id uuid not null,
    engagement_id uuid not null references app.engagement (id),
    primary key (risk_id, control_id),
    foreign key (engagement_id, risk_id) references app.risk (engagement_id, id),
    foreign key (engagement_id, control_id) references app.control (engagement_id, id)
  );
  create index risk_control_of_engagement on app.risk_control (engagement_id);
  create index risk_control_back on app.risk_control (control_id)`;
