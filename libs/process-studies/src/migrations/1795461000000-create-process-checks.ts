import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the rules of control found on each content of a process; made anew by every check. */
export class CreateProcessChecks1795461000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.process_check (
        process_id uuid not null,
        revision integer not null,
        engagement_id uuid not null references app.engagement (id),
        sources_hash text not null check (sources_hash ~ '^[0-9a-f]{64}$'),
        checked_at timestamptz not null,
        errors integer not null check (errors >= 0),
        warnings integer not null check (warnings >= 0),
        infos integer not null check (infos >= 0),
        primary key (process_id, revision),
        unique (engagement_id, process_id, revision),
        foreign key (engagement_id, process_id) references app.process_model (engagement_id, id),
        foreign key (process_id, revision) references app.process_revision (process_id, revision)
      );
      create table app.process_hit (
        process_id uuid not null,
        revision integer not null,
        position integer not null check (position > 0),
        engagement_id uuid not null references app.engagement (id),
        rule_id text not null,
        severity text not null check (severity in ('error', 'warning', 'info')),
        element_ids text[] not null,
        path text[],
        facts jsonb not null,
        primary key (process_id, revision, position),
        foreign key (engagement_id, process_id, revision)
          references app.process_check (engagement_id, process_id, revision)
      );
      create index process_hit_of_engagement on app.process_hit (engagement_id, rule_id)`);
    await runner.query(
      engagementTable('process_check', { grants: ['select', 'insert', 'update'] }),
    );
    await runner.query(engagementTable('process_hit', { grants: ['select', 'insert', 'delete'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.process_hit, app.process_check');
  }
}
