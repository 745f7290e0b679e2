import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engagementTable } from '../engagement-table.ts';

/** Engagements, who belongs to them, and what hangs on them; row-level security by membership. */
export class CreateEngagements1795330000000 implements MigrationInterface {
  private readonly engagementSql = `
    create table app.engagement (
      id uuid primary key,
      number text not null constraint engagement_number unique,
      title text not null,
      authority_name text not null,
      subject text not null,
      period_from date not null,
      period_to date not null,
      land text not null check (land in
        ('BB','BE','BW','BY','HB','HE','HH','MV','NI','NW','RP','SH','SL','SN','ST','TH')),
      confidentiality text not null,
      cash_limit_cents bigint not null check (cash_limit_cents >= 0),
      retention_years integer not null check (retention_years between 1 and 100),
      rule_overrides jsonb not null default '{}',
      is_sample boolean not null default false,
      created_by uuid not null references app.account (id),
      created_at timestamptz not null,
      version integer not null default 1,
      constraint engagement_period check (period_from <= period_to)
    )`;

  // The reference is checked at commit: the lead's membership is written before the engagement, see lead_new_engagement.
  private readonly membershipSql = `
    create table app.membership (
      engagement_id uuid not null references app.engagement (id) deferrable initially deferred,
      account_id uuid not null constraint membership_account references app.account (id),
      role text not null check (role in ('lead', 'auditor', 'consultant', 'manager', 'reader')),
      created_at timestamptz not null,
      primary key (engagement_id, account_id)
    );
    create index membership_by_account on app.membership (account_id)`;

  // SECURITY DEFINER: they must see memberships that the asker may not. The fixed search path keeps them from being
  // fooled by objects of the same name.
  private readonly membershipFunctionsSql = `
    create function app.member_engagements() returns uuid[]
      language sql stable security definer set search_path = pg_catalog, app
      as $$ select coalesce(array_agg(m.engagement_id), '{}')
              from app.membership m where m.account_id = app.current_account() $$;
    create or replace function app.is_member(engagement uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, app
      as $$ select exists (select from app.membership m
              where m.engagement_id = engagement and m.account_id = app.current_account()) $$;
    create function app.is_lead(engagement uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, app
      as $$ select exists (select from app.membership m
              where m.engagement_id = engagement and m.account_id = app.current_account() and m.role = 'lead') $$;
    create function app.lead_new_engagement(engagement uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, app
      as $$ begin
        if exists (select from app.membership m where m.engagement_id = engagement) then
          raise exception 'The engagement has members already' using errcode = '42501';
        end if;
        insert into app.membership (engagement_id, account_id, role, created_at)
          values (engagement, app.current_account(), 'lead', now());
      end $$;
    revoke all on function app.member_engagements(), app.is_member(uuid), app.is_lead(uuid),
      app.lead_new_engagement(uuid) from public;
    grant execute on function app.member_engagements(), app.is_member(uuid), app.is_lead(uuid),
      app.lead_new_engagement(uuid) to pruefwerk_app`;

  // Not FORCEd: the functions above run as the owner and must read the table itself. Only a lead may change members,
  // here as well as in the service, because a wrong row would open everything else.
  private readonly membershipPolicySql = `
    alter table app.membership enable row level security;
    create policy members_see on app.membership for select
      using (engagement_id = any ((select app.member_engagements())::uuid[]));
    create policy leads_add on app.membership for insert with check (app.is_lead(engagement_id));
    create policy leads_change on app.membership for update
      using (app.is_lead(engagement_id)) with check (app.is_lead(engagement_id));
    create policy leads_remove on app.membership for delete using (app.is_lead(engagement_id));
    revoke all on app.membership from pruefwerk_app;
    grant select, insert, update, delete on app.membership to pruefwerk_app`;

  // Everybody is lead of a sample engagement: accounts that exist when it is made, and accounts made later. The list of
  // samples is a table of its own, because FORCEd row-level security hides app.engagement from the triggers' owner too.
  private readonly sampleSql = `
    create function app.join_samples() returns trigger
      language plpgsql security definer set search_path = pg_catalog, app
      as $$ begin
        insert into app.membership (engagement_id, account_id, role, created_at)
          select s.engagement_id, new.id, 'lead', new.created_at from app.sample_engagement s
          on conflict do nothing;
        return new;
      end $$;
    create function app.sample_takes_everybody() returns trigger
      language plpgsql security definer set search_path = pg_catalog, app
      as $$ begin
        insert into app.sample_engagement (engagement_id) values (new.id);
        insert into app.membership (engagement_id, account_id, role, created_at)
          select new.id, a.id, 'lead', new.created_at from app.account a
          on conflict do nothing;
        return new;
      end $$;
    create table app.sample_engagement (engagement_id uuid primary key references app.engagement (id));
    revoke all on app.sample_engagement from pruefwerk_app;
    create trigger account_joins_samples after insert on app.account
      for each row execute function app.join_samples();
    create trigger sample_takes_everybody after insert on app.engagement
      for each row when (new.is_sample) execute function app.sample_takes_everybody()`;

  private readonly organisationUnitSql = `
    create table app.organisation_unit (
      id uuid primary key,
      engagement_id uuid not null references app.engagement (id),
      parent_id uuid,
      kind text not null check (kind in ('authority', 'department', 'post', 'branch')),
      name text not null,
      code text,
      valid_from date,
      valid_to date,
      version integer not null default 1,
      unique (engagement_id, id),
      constraint organisation_unit_parent
        foreign key (engagement_id, parent_id) references app.organisation_unit (engagement_id, id),
      constraint organisation_unit_period check (valid_from <= valid_to),
      constraint organisation_unit_not_its_parent check (parent_id <> id)
    )`;

  // btree_gist is a trusted extension: the database's owner may create it. The zero id stands for "everywhere".
  private readonly signingLimitSql = `
    create extension if not exists btree_gist with schema public;
    create table app.signing_limit (
      id uuid primary key,
      engagement_id uuid not null references app.engagement (id),
      role text not null,
      organisation_unit_id uuid,
      limit_cents bigint not null check (limit_cents >= 0),
      valid_from date not null,
      valid_to date,
      version integer not null default 1,
      constraint signing_limit_unit foreign key (engagement_id, organisation_unit_id)
        references app.organisation_unit (engagement_id, id),
      constraint signing_limit_period check (valid_from <= valid_to),
      constraint signing_limit_overlap exclude using gist (
        engagement_id with =,
        (lower(role)) with =,
        (coalesce(organisation_unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        daterange(valid_from, valid_to, '[]') with &&
      )
    )`;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(this.engagementSql);
    await runner.query(this.membershipSql);
    await runner.query(this.membershipFunctionsSql);
    await runner.query(
      engagementTable('engagement', { grants: ['select', 'insert', 'update'], column: 'id' }),
    );
    await runner.query(this.membershipPolicySql);
    await runner.query(this.sampleSql);
    await runner.query(this.organisationUnitSql);
    await runner.query(this.signingLimitSql);
    for (const table of ['organisation_unit', 'signing_limit']) {
      await runner.query(engagementTable(table, { grants: ['select', 'insert', 'update'] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table app.signing_limit, app.organisation_unit;
      drop trigger account_joins_samples on app.account;
      drop table app.membership, app.engagement cascade;
      create or replace function app.is_member(engagement uuid) returns boolean language sql stable
        as $$ select false $$;
      drop function app.member_engagements(), app.is_lead(uuid), app.lead_new_engagement(uuid),
        app.join_samples(), app.sample_takes_everybody()`);
  }
}
