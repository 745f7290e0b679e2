import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a running analysis is, rule by rule, and a hash of what it found. */
export class AddRunProgress1795342500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.analysis_run
        add column progress jsonb,
        add column result_sha256 text check (result_sha256 ~ '^[0-9a-f]{64}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table app.analysis_run drop column progress, drop column result_sha256`,
    );
  }
}
