import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads, imports, sealed populations, mapping templates and pseudonyms. */
export class CreatePayments1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(uploadSql);
    await runner.query(importSql);
    await runner.query(datasetSql);
    await runner.query(pseudonymSql);
    const grants: Record<string, Parameters<typeof engagementTable>[1]['grants']> = {
      upload: ['select', 'insert'],
      mapping_template: ['select', 'insert', 'update'],
      payment_import: ['select', 'insert', 'update'],
      // A sealed population never changes: nobody may update its row.
      dataset: ['select', 'insert'],
      pseudonym_key: ['select', 'insert', 'update'],
      pseudonym: ['select', 'insert'],
    };
    for (const [table, allowed] of Object.entries(grants)) {
      await runner.query(engagementTable(table, { grants: allowed }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table app.pseudonym, app.pseudonym_key, app.dataset,
      app.payment_import, app.mapping_template, app.upload`);
  }
}

const uploadSql = `
  create table app.upload (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes >= 0),
    kind text not null check (kind in ('csv', 'xlsx')),
    uploaded_by uuid not null references app.account (id),
    uploaded_at timestamptz not null
  );
  create index upload_list on app.upload (engagement_id, uploaded_at desc, id);
  create table app.mapping_template (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    name text not null,
    mapping jsonb not null,
    saved_by uuid not null references app.account (id),
    saved_at timestamptz not null,
    unique (engagement_id, name)
  )`;

const importSql = `
  create table app.payment_import (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    upload_ids uuid[] not null check (cardinality(upload_ids) > 0),
    state text not null check (state in
      ('waiting', 'running', 'awaiting-mapping', 'sealed', 'failed', 'cancelled')),
    mapping jsonb,
    sheet text,
    preview jsonb,
    job_id uuid,
    problem jsonb,
    follow_up text not null check (follow_up in ('none', 'analysis', 'workbook')),
    expected_total_cents bigint,
    reconciliation text not null check (reconciliation in ('open', 'reconciled', 'signed-off')),
    reconciliation_reason text,
    reconciled_by uuid references app.account (id),
    reconciled_at timestamptz,
    created_by uuid not null references app.account (id),
    created_at timestamptz not null,
    version integer not null,
    unique (engagement_id, id),
    constraint signed_off_with_reason check (reconciliation <> 'signed-off' or reconciliation_reason is not null)
  );
  create index payment_import_list on app.payment_import (engagement_id, created_at desc, id)`;

// One import, one population: the constraint holds even when two workers seal at the same moment.
const datasetSql = `
  create table app.dataset (
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    import_id uuid not null unique,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    rejects_sha256 text check (rejects_sha256 ~ '^[0-9a-f]{64}$'),
    manifest jsonb not null,
    warnings jsonb not null,
    sealed_by uuid not null references app.account (id),
    sealed_at timestamptz not null,
    unique (engagement_id, id),
    foreign key (engagement_id, import_id) references app.payment_import (engagement_id, id)
  );
  create index dataset_list on app.dataset (engagement_id, sealed_at desc, id)`;

const pseudonymSql = `
  create table app.pseudonym_key (
    engagement_id uuid primary key references app.engagement (id),
    key bytea not null
  );
  create table app.pseudonym (
    engagement_id uuid not null references app.engagement (id),
    kind text not null check (kind in ('employee', 'person')),
    digest text not null,
    number integer not null check (number > 0),
    primary key (engagement_id, kind, digest),
    unique (engagement_id, kind, number)
  )`;
