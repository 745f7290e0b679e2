import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Services of one household and what waits for what. A pathway is withdrawn, its parts are written anew. */
export class CreatePathways1795440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.pathway (
        id uuid primary key,
        engagement_id uuid not null references app.engagement (id),
        number integer not null check (number > 0),
        name text not null check (name <> ''),
        description text not null,
        state text not null check (state in ('active', 'withdrawn')),
        withdrawn_reason text,
        version integer not null,
        unique (engagement_id, id),
        unique (engagement_id, number),
        constraint pathway_withdrawn_with_reason
          check ((state = 'withdrawn') = (withdrawn_reason is not null))
      );
      create table app.pathway_part (
        pathway_id uuid not null,
        process_id uuid not null,
        engagement_id uuid not null references app.engagement (id),
        position integer not null check (position > 0),
        depends_on uuid[] not null,
        reason text not null,
        primary key (pathway_id, process_id),
        foreign key (engagement_id, pathway_id) references app.pathway (engagement_id, id),
        foreign key (engagement_id, process_id) references app.process_model (engagement_id, id),
        constraint pathway_part_waits_for_others check (not process_id = any (depends_on))
      );
      create index pathway_part_of_engagement on app.pathway_part (engagement_id)`);
    await runner.query(engagementTable('pathway', { grants: ['select', 'insert', 'update'] }));
    await runner.query(engagementTable('pathway_part', { grants: ['select', 'insert', 'delete'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.pathway_part, app.pathway');
  }
}
