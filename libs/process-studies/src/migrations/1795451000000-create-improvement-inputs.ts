import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assumptions and measurements that a person enters for a process; each has one row that is never deleted. */
export class CreateImprovementInputs1795451000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.improvement_input (
        id uuid primary key,
        engagement_id uuid not null references app.engagement (id),
        process_id uuid not null,
        kind text not null check (kind in ('assumption', 'control-result')),
        key text not null check (key <> ''),
        value jsonb not null,
        source text not null check (source <> ''),
        state text not null check (state in ('in-use', 'taken-back')),
        entered_by uuid not null references app.account (id),
        entered_at timestamptz not null,
        version integer not null,
        unique (engagement_id, id),
        unique (process_id, kind, key),
        foreign key (engagement_id, process_id) references app.process_model (engagement_id, id)
      )`);
    const grants = ['select', 'insert', 'update'] as const;
    await runner.query(engagementTable('improvement_input', { grants: [...grants] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.improvement_input');
  }
}
