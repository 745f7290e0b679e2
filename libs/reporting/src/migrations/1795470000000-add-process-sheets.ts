import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = ['findings', 'measures', 'redFlags', 'evidence'];
const NEW = ['controlMatrix', 'processTimes', 'improvements', 'taskCatalogue', 'staffing'];

const listed = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `'${sheet}'`).join(', ');

/** The sheets of processes, controls and staffing can be left out too. */
export class AddProcessSheets1795470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, [...BEFORE, ...NEW]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update app.export set left_out = array(
         select one from unnest(left_out) one where one in (${listed(BEFORE)}))`,
    );
    await this.allow(runner, BEFORE);
  }

  private async allow(runner: QueryRunner, sheets: readonly string[]): Promise<void> {
    await runner.query(`
      alter table app.export
        drop constraint export_left_out_check,
        add constraint export_left_out_check check (left_out <@ array[${listed(sheets)}])`);
  }
}
