import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role of the application, who is acting, and whose engagement it is. */
export class CreateFoundation1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the whole server: another database may have made it, perhaps at this very moment.
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'pruefwerk_app') then
          create role pruefwerk_app nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    // Since PostgreSQL 16 being a member is not enough to become the role.
    await runner.query(`
      do $$ begin
        if not pg_has_role(current_user, 'pruefwerk_app',
            case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
          execute format('grant pruefwerk_app to %I', current_user);
        end if;
      end $$`);
    await runner.query(`
      grant usage on schema app to pruefwerk_app;
      alter default privileges in schema app grant select, insert, update, delete on tables to pruefwerk_app;
      alter default privileges in schema app grant usage, select on sequences to pruefwerk_app;
      revoke insert, update, delete on app.migration from pruefwerk_app;
      grant select on app.migration to pruefwerk_app`);
    await runner.query(`
      create function app.current_account() returns uuid language sql stable
      as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$`);
    // Nobody is a member until the engagements' migration replaces the body (same name, same parameter).
    await runner.query(`
      create function app.is_member(engagement uuid) returns boolean language sql stable
      as $$ select false $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.is_member(uuid); drop function app.current_account()`);
  }
}
