import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Append-only, hash-chained. The database itself numbers the rows and computes the chain, so that no writer, raw SQL
 * included, can leave a gap or choose a hash. The canonical text is repeated in `canonical-row.ts`, which verifies.
 */
export class CreateAuditTrail1795305660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.audit_entry (
        id bigint primary key,
        occurred_at timestamptz not null,
        actor_id uuid not null,
        engagement_id uuid,
        action text not null,
        object_type text not null,
        object_id text not null,
        before_hash text,
        after_hash text,
        details jsonb not null,
        prev_hash text not null,
        hash text not null
      );
      create index audit_entry_by_engagement on app.audit_entry (engagement_id, id);
      create index audit_entry_by_object on app.audit_entry (object_type, object_id, id);
      comment on table app.audit_entry is 'append-only; id without gaps; hash = sha256 over the row and prev_hash';
      create table app.audit_head (
        single boolean primary key default true check (single),
        entries bigint not null,
        hash text not null
      );
      comment on table app.audit_head is 'number of entries and last hash: an end that was cut off is noticed';
      insert into app.audit_head (entries, hash) values (0, repeat('0', 64))`);
    await this.createChain(runner);
    await this.createGuards(runner);
    await runner.query(`
      alter table app.audit_entry enable row level security;
      alter table app.audit_head enable row level security;
      revoke all on app.audit_entry, app.audit_head from pruefwerk_app;
      grant select, insert on app.audit_entry to pruefwerk_app;
      create policy read_audit on app.audit_entry for select
        using (actor_id = app.current_account() or app.is_member(engagement_id));
      create policy append_audit on app.audit_entry for insert
        with check (actor_id = app.current_account())`);
  }

  private async createChain(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.audit_field(value text) returns text language sql immutable
      as $$ select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || ',' $$;

      create function app.audit_canonical(entry app.audit_entry) returns text language sql stable as $$
        select app.audit_field(entry.id::text)
          || app.audit_field(to_char(entry.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
          || app.audit_field(entry.actor_id::text) || app.audit_field(entry.engagement_id::text)
          || app.audit_field(entry.action) || app.audit_field(entry.object_type)
          || app.audit_field(entry.object_id) || app.audit_field(entry.before_hash)
          || app.audit_field(entry.after_hash) || app.audit_field(entry.details::text)
          || app.audit_field(entry.prev_hash)
      $$;

      create function app.chain_audit_entry() returns trigger
      language plpgsql security definer set search_path = pg_catalog as $$
      declare head app.audit_head;
      begin
        -- One writer at a time until its commit; the next one reads the head that it left.
        perform pg_advisory_xact_lock(7301503);
        select * into strict head from app.audit_head;
        new.id := head.entries + 1;
        new.prev_hash := head.hash;
        new.hash := encode(sha256(convert_to(app.audit_canonical(new), 'UTF8')), 'hex');
        update app.audit_head set entries = new.id, hash = new.hash;
        return new;
      end $$;
      create trigger chain_audit_entry before insert on app.audit_entry
        for each row execute function app.chain_audit_entry()`);
  }

  private async createGuards(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '%.% is append-only: % refused', tg_table_schema, tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;
      create trigger refuse_change before update or delete or truncate on app.audit_entry
        for each statement execute function app.refuse_change();
      create trigger refuse_removal before insert or delete or truncate on app.audit_head
        for each statement execute function app.refuse_change();
      -- Only the chain's own trigger may move the head.
      create trigger refuse_change before update on app.audit_head
        for each statement when (pg_trigger_depth() = 0) execute function app.refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.audit_entry cascade;
      drop table app.audit_head;
      drop function app.chain_audit_entry(), app.refuse_change(), app.audit_field(text)`);
  }
}
