import { engagementTable, type TableGrant } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Red flags with evidence and dispositions; findings, measures and their history. Nothing of it is deleted. */
export class CreateFindings1795341000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(redFlagSql);
    await runner.query(findingSql);
    const appendOnly: TableGrant[] = ['select', 'insert'];
    const editable: TableGrant[] = ['select', 'insert', 'update'];
    const grants: Record<string, TableGrant[]> = {
      red_flag: editable,
      red_flag_evidence: appendOnly,
      red_flag_disposal: appendOnly,
      finding: editable,
      // A link is no statement of its own: it may be taken away while the finding is being written.
      finding_red_flag: ['select', 'insert', 'delete'],
      measure: editable,
      finding_history: appendOnly,
    };
    for (const [table, allowed] of Object.entries(grants)) {
      await runner.query(engagementTable(table, { grants: allowed }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table app.finding_history, app.measure, app.finding_red_flag,
      app.finding, app.red_flag_disposal, app.red_flag_evidence, app.red_flag`);
  }
}

const redFlagSql = `
  create table app.red_flag (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    number integer not null check (number > 0),
    fingerprint text not null,
    rule_id text not null,
    rule_version integer not null,
    dataset_id uuid not null,
    first_run_id uuid not null,
    last_run_id uuid not null,
    not_seen_in_run_id uuid,
    risk text not null check (risk in ('high', 'medium', 'low')),
    about_persons boolean not null,
    wording jsonb not null,
    facts jsonb not null,
    face jsonb not null,
    amount_at_risk_cents bigint not null,
    payments integer not null,
    disposition text not null default 'open' check (disposition in ('open', 'cleared', 'query', 'confirmed')),
    disposition_reason text,
    disposed_by uuid references app.account (id),
    disposed_at timestamptz,
    version integer not null default 1,
    unique (engagement_id, id),
    unique (engagement_id, number),
    constraint red_flag_fingerprint unique (engagement_id, rule_id, fingerprint),
    foreign key (engagement_id, dataset_id) references app.dataset (engagement_id, id)
  );
  create index red_flag_by_amount on app.red_flag (engagement_id, amount_at_risk_cents desc, number);
  create index red_flag_by_disposition on app.red_flag (engagement_id, disposition, number);
  create table app.red_flag_evidence (
    red_flag_id uuid not null,
    position integer not null check (position > 0),
    engagement_id uuid not null references app.engagement (id),
    payment jsonb not null,
    primary key (red_flag_id, position),
    foreign key (engagement_id, red_flag_id) references app.red_flag (engagement_id, id)
  );
  create table app.red_flag_disposal (
    red_flag_id uuid not null,
    step integer not null check (step > 0),
    engagement_id uuid not null references app.engagement (id),
    disposition text not null check (disposition in ('open', 'cleared', 'query', 'confirmed')),
    reason text,
    undoes integer,
    disposed_by uuid not null references app.account (id),
    disposed_at timestamptz not null,
    primary key (red_flag_id, step),
    foreign key (engagement_id, red_flag_id) references app.red_flag (engagement_id, id),
    constraint disposed_with_reason check (undoes is not null or disposition = 'open' or reason is not null)
  )`;

const findingSql = `
  create table app.finding (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    number integer not null check (number > 0),
    title text not null,
    area text not null,
    criteria text not null,
    condition text not null,
    cause text not null,
    effect text not null,
    recommendation text not null,
    risk text not null check (risk in ('high', 'medium', 'low')),
    amount_at_risk_cents bigint,
    amount_confirmed_cents bigint,
    response text not null,
    addressed_to uuid references app.account (id),
    status text not null check (status in
      ('identified', 'in-hearing', 'agreed', 'disputed', 'closed', 'risk-accepted', 'withdrawn')),
    risk_accepted_until date,
    created_by uuid not null references app.account (id),
    created_at timestamptz not null,
    version integer not null,
    unique (engagement_id, id),
    unique (engagement_id, number),
    constraint risk_accepted_for_a_time check (status <> 'risk-accepted' or risk_accepted_until is not null)
  );
  create table app.finding_red_flag (
    finding_id uuid not null,
    red_flag_id uuid not null,
    engagement_id uuid not null references app.engagement (id),
    primary key (finding_id, red_flag_id),
    foreign key (engagement_id, finding_id) references app.finding (engagement_id, id),
    foreign key (engagement_id, red_flag_id) references app.red_flag (engagement_id, id)
  );
  create index finding_red_flag_back on app.finding_red_flag (red_flag_id);
  create table app.measure (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    finding_id uuid not null,
    number integer not null check (number > 0),
    title text not null,
    owner_name text not null,
    owner_id uuid references app.account (id),
    deadline date,
    status text not null check (status in ('open', 'in-progress', 'implemented', 'verified', 'cancelled')),
    remark text not null,
    created_at timestamptz not null,
    version integer not null,
    unique (engagement_id, id),
    unique (engagement_id, number),
    foreign key (engagement_id, finding_id) references app.finding (engagement_id, id)
  );
  create index measure_by_finding on app.measure (finding_id);
  create table app.finding_history (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    finding_id uuid not null,
    measure_id uuid,
    kind text not null check (kind in ('status', 'deadline')),
    before text,
    after text,
    reason text,
    changed_by uuid not null references app.account (id),
    changed_at timestamptz not null,
    foreign key (engagement_id, finding_id) references app.finding (engagement_id, id),
    foreign key (engagement_id, measure_id) references app.measure (engagement_id, id)
  );
  create index finding_history_list on app.finding_history (finding_id, changed_at)`;
