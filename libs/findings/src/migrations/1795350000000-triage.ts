import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Bulk dispositions, and plain columns for what red flags are related by. The columns are generated, because an index
 * over an expression of jsonb cannot be used under row-level security: its operators are not leakproof.
 */
export class Triage1795350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.red_flag_disposal add column batch_id uuid;
      create index red_flag_disposal_batch on app.red_flag_disposal (batch_id) where batch_id is not null;
      alter table app.red_flag
        add column case_number text generated always as (face ->> 'caseNumber') stored;
      create index red_flag_by_case on app.red_flag (engagement_id, case_number) where case_number is not null;
      alter table app.red_flag_evidence
        add column row_no bigint generated always as ((payment ->> 'rowNo')::bigint) stored;
      create index red_flag_evidence_row on app.red_flag_evidence (engagement_id, row_no)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.red_flag_evidence drop column row_no;
      alter table app.red_flag drop column case_number;
      alter table app.red_flag_disposal drop column batch_id`);
  }
}
