import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions and the count of failed sign-ins. They belong to no engagement, so no row-level security. */
export class CreateAccess1795320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.account (
        id uuid primary key,
        user_name text not null unique,
        display_name text not null,
        password_hash text,
        password_change_due boolean not null default false,
        administrator boolean not null default false,
        may_open_engagements boolean not null default false,
        active boolean not null default true,
        is_system boolean not null default false,
        created_at timestamptz not null,
        version integer not null default 1,
        constraint system_account_has_no_password check (not (is_system and password_hash is not null))
      )`);
    await runner.query(`
      create table app.session (
        token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
        account_id uuid not null references app.account (id),
        started_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_account on app.session (account_id)`);
    await runner.query(`
      create table app.sign_in_throttle (
        key text primary key,
        failures integer not null,
        last_failed_at timestamptz not null,
        blocked_until timestamptz
      )`);
    // An account is switched off, never deleted: the audit trail names it.
    await runner.query(`revoke delete on app.account from pruefwerk_app`);
    await runner.query(`
      insert into app.account (id, user_name, display_name, is_system, created_at)
      values ('00000000-0000-4000-8000-000000000001', 'pruefwerk', 'Prüfwerk', true, '2026-01-01T00:00:00Z')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table app.sign_in_throttle, app.session, app.account`);
  }
}
