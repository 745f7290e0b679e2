import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far an engagement is; those that exist already are being worked on. */
export class AddEngagementStatus1795331000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.engagement add column status text not null default 'in-progress'
        check (status in ('planning', 'in-progress', 'reporting', 'closed'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app.engagement drop column status`);
  }
}
