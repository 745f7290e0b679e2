import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that a person reviews, mapping templates that can be renamed and deleted, files that were there before. */
export class ReviewImports1795340500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.payment_import drop constraint payment_import_state_check;
      alter table app.payment_import
        add constraint payment_import_state_check check (state in ('waiting', 'running',
          'awaiting-mapping', 'awaiting-acceptance', 'sealed', 'failed', 'cancelled')),
        add review boolean not null default false,
        add mapping_confirmed boolean not null default false,
        add format jsonb,
        add check_result jsonb,
        add unaccepted jsonb,
        add constraint unaccepted_while_awaited
          check ((unaccepted is not null) = (state = 'awaiting-acceptance'));
      alter table app.mapping_template add version integer not null default 1;
      grant delete on app.mapping_template to pruefwerk_app;
      create index upload_same on app.upload (engagement_id, sha256)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index app.upload_same;
      revoke delete on app.mapping_template from pruefwerk_app;
      alter table app.mapping_template drop version;
      update app.payment_import set state = 'cancelled', unaccepted = null
        where state = 'awaiting-acceptance';
      alter table app.payment_import
        drop constraint unaccepted_while_awaited,
        drop constraint payment_import_state_check,
        drop review, drop mapping_confirmed, drop format, drop check_result, drop unaccepted,
        add constraint payment_import_state_check check (state in
          ('waiting', 'running', 'awaiting-mapping', 'sealed', 'failed', 'cancelled'))`);
  }
}
