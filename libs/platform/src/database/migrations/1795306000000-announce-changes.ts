import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every audit entry of an engagement rings on the channel `pruefwerk_change`. The trigger rings in the transaction of
 * the entry, so PostgreSQL delivers at its commit and never for what was rolled back. The payload is the engagement's
 * id alone: a bulk change rings once, and who listens learns nothing that row-level security would keep from them.
 */
export class AnnounceChanges1795306000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.announce_change() returns trigger
      language plpgsql set search_path = pg_catalog as $$
      begin
        perform pg_notify('pruefwerk_change', new.engagement_id::text);
        return null;
      end $$;
      create trigger announce_change after insert on app.audit_entry
        for each row when (new.engagement_id is not null) execute function app.announce_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger announce_change on app.audit_entry;
      drop function app.announce_change()`);
  }
}
