import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A process carries out tasks of its own engagement's catalogue only. */
export class LinkProcessesToTasks1795462000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app.process_task add constraint process_task_task
      foreign key (engagement_id, task_id) references app.task (engagement_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.process_task drop constraint process_task_task');
  }
}
