import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Preferences per account, closed to every other account; why an account was switched off. */
export class AddPreferences1795321000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.account_preferences (
        account_id uuid primary key references app.account (id),
        preferences jsonb not null check (octet_length(preferences::text) <= 400000),
        changed_at timestamptz not null
      );
      alter table app.account_preferences enable row level security;
      alter table app.account_preferences force row level security;
      create policy own_only on app.account_preferences
        using (account_id = (select app.current_account()))
        with check (account_id = (select app.current_account()));
      revoke all on app.account_preferences from pruefwerk_app;
      grant select, insert, update on app.account_preferences to pruefwerk_app`);
    await runner.query(`
      alter table app.account add column deactivation_reason text,
        add constraint active_account_needs_no_reason check (not (active and deactivation_reason is not null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.account drop column deactivation_reason;
      drop table app.account_preferences`);
  }
}
