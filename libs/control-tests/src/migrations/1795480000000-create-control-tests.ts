import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardSql } from './control-test-guards.sql.ts';

/** Tests of controls with sample, results, evidence and sign-off; the rule of the second person holds in the database. */
export class CreateControlTests1795480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(testSql);
    await runner.query(workSql);
    await runner.query(personSql);
    await runner.query(guardSql);
    for (const table of ['control_test', 'control_test_result', 'control_test_evidence'])
      await runner.query(engagementTable(table, { grants: ['select', 'insert', 'update'] }));
    for (const table of ['control_test_item', 'control_test_step', 'control_test_person'])
      await runner.query(engagementTable(table, { grants: ['select', 'insert'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.control_test_step, app.control_test_person, app.control_test_evidence,
        app.control_test_result, app.control_test_item, app.control_test;
      drop function app.guard_control_test(), app.guard_control_test_work(),
        app.guard_control_test_person(), app.guard_control_test_step(),
        app.note_control_test_worker(uuid, uuid)`);
  }
}

const testSql = `
  create table app.control_test (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    number integer not null check (number > 0),
    control_id uuid not null,
    kind text not null check (kind in ('walkthrough', 'design', 'effectiveness', 'single')),
    objective text not null,
    dataset_id uuid references app.dataset (id),
    filters jsonb not null,
    population_sha256 text,
    population_rows integer,
    method text not null check (method in ('binomial', 'poisson', 'hypergeometric', 'monetary-unit')),
    confidence double precision not null check (confidence > 0 and confidence < 1),
    tolerable double precision not null check (tolerable > 0 and tolerable < 1),
    expected double precision not null check (expected >= 0),
    size integer not null check (size >= 0),
    attributes jsonb not null,
    checklist jsonb not null,
    seed_commitment text check (seed_commitment ~ '^[0-9a-f]{64}$'),
    committed_by uuid references app.account (id),
    committed_at timestamptz,
    seed text,
    drawn_by uuid references app.account (id),
    drawn_at timestamptz,
    book_value_cents bigint,
    interval_cents double precision,
    conclusion text not null,
    verdict text check (verdict in ('effective', 'partly', 'not-effective')),
    deficiency text check (deficiency in ('K0', 'K1', 'K2', 'K3', 'K4')),
    state text not null check (state in ('draft', 'in-review', 'rework', 'approved', 'archived', 'withdrawn')),
    revision integer not null check (revision > 0),
    submitted_digest text,
    created_by uuid not null references app.account (id),
    created_at timestamptz not null,
    version integer not null,
    unique (engagement_id, id),
    unique (engagement_id, number),
    foreign key (engagement_id, control_id) references app.control (engagement_id, id),
    constraint control_test_seed_as_committed check (seed is null or
      (seed_commitment is not null
        and encode(sha256(convert_to(seed, 'UTF8')), 'hex') = seed_commitment)),
    constraint control_test_reviewed_content
      check (state not in ('in-review', 'approved', 'archived') or submitted_digest is not null)
  );
  create index control_test_of_control on app.control_test (control_id)`;

const workSql = `
  create table app.control_test_item (
    test_id uuid not null,
    position integer not null check (position > 0),
    engagement_id uuid not null references app.engagement (id),
    row_no integer not null,
    rank text,
    hits integer not null check (hits > 0),
    certain boolean not null,
    amount_cents bigint,
    row jsonb not null,
    primary key (test_id, position),
    unique (test_id, row_no),
    foreign key (engagement_id, test_id) references app.control_test (engagement_id, id)
  );
  create index control_test_item_of_engagement on app.control_test_item (engagement_id);
  create table app.control_test_result (
    test_id uuid not null,
    position integer not null,
    attribute integer not null check (attribute >= 0),
    engagement_id uuid not null references app.engagement (id),
    outcome text not null check (outcome in ('pass', 'deviation', 'not-applicable')),
    remark text not null,
    audited_cents bigint,
    saved_by uuid not null references app.account (id),
    saved_at timestamptz not null,
    version integer not null,
    primary key (test_id, position, attribute),
    foreign key (test_id, position) references app.control_test_item (test_id, position),
    foreign key (engagement_id, test_id) references app.control_test (engagement_id, id)
  );
  create index control_test_result_of_engagement on app.control_test_result (engagement_id);
  create table app.control_test_evidence (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    test_id uuid not null,
    position integer,
    file_name text not null,
    content_type text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes integer not null check (bytes >= 0),
    remark text not null,
    added_by uuid not null references app.account (id),
    added_at timestamptz not null,
    withdrawn_reason text,
    foreign key (test_id, position) references app.control_test_item (test_id, position),
    foreign key (engagement_id, test_id) references app.control_test (engagement_id, id)
  );
  create index control_test_evidence_of_test on app.control_test_evidence (test_id);
  create index control_test_evidence_of_engagement on app.control_test_evidence (engagement_id)`;

// The key of a person in a test is the rule itself: whoever stands there as worker can never stand there as reviewer, and
// a sign-off needs the row of a reviewer. No grant lets the application change or take away such a row.
const personSql = `
  create table app.control_test_person (
    test_id uuid not null,
    account_id uuid not null references app.account (id),
    engagement_id uuid not null references app.engagement (id),
    part text not null check (part in ('worker', 'reviewer')),
    primary key (test_id, account_id),
    unique (test_id, account_id, part),
    foreign key (engagement_id, test_id) references app.control_test (engagement_id, id)
  );
  create index control_test_person_of_engagement on app.control_test_person (engagement_id);
  create table app.control_test_step (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    test_id uuid not null,
    step text not null check (step in
      ('submitted', 'returned', 'approved', 'reopened', 'withdrawn', 'archived')),
    revision integer not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    reason text not null,
    done_by uuid not null references app.account (id),
    done_at timestamptz not null,
    needed_part text generated always as (case step when 'approved' then 'reviewer' end) stored,
    foreign key (engagement_id, test_id) references app.control_test (engagement_id, id),
    constraint control_test_second_person foreign key (test_id, done_by, needed_part)
      references app.control_test_person (test_id, account_id, part),
    constraint control_test_step_with_reason
      check (step not in ('returned', 'reopened', 'withdrawn') or btrim(reason) <> '')
  );
  create index control_test_step_of_test on app.control_test_step (test_id);
  create index control_test_step_of_engagement on app.control_test_step (engagement_id);
  create unique index control_test_one_sign_off on app.control_test_step (test_id, revision)
    where step = 'approved'`;
