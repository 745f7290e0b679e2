import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sheets an issued workbook leaves out, and its size. */
export class AddExportSheets1795343500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.export
        add column left_out text[] not null default '{}'
          check (left_out <@ array['findings', 'measures', 'redFlags', 'evidence']),
        add column file_bytes bigint check (file_bytes > 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.export drop column left_out, drop column file_bytes');
  }
}
