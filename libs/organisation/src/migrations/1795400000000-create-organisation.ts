import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that every table here has. */
const common = `
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    valid_from date,
    valid_to date check (valid_from <= valid_to),
    withdrawn_reason text check (trim(withdrawn_reason) <> ''),
    version integer not null,
    unique (engagement_id, id)`;

/** Two rows that stand never hold for the same thing on the same day. */
const oncePerDay = (name: string, columns: readonly string[]) => `
    constraint ${name} exclude using gist (
      engagement_id with =,
      ${columns.map((column) => `${column} with ${column.startsWith('int4range') ? '&&' : '='}`).join(', ')},
      daterange(valid_from, valid_to, '[]') with &&
    ) where (withdrawn_reason is null)`;

/** Posts, who acts for them, what they may sign; services and opening hours of units. Nothing is deleted. */
export class CreateOrganisation1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of tables) {
      await runner.query(`create table app.${table} (${common}, ${columns})`);
      await runner.query(`create index ${table}_of_engagement on app.${table} (engagement_id)`);
      await runner.query(engagementTable(table, { grants: ['select', 'insert', 'update'] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = tables.map(([table]) => `app.${table}`).reverse();
    await runner.query(`drop table ${names.join(', ')}`);
  }
}

const ofUnit = (table: string) => `unit_id uuid not null,
    constraint ${table}_unit foreign key (engagement_id, unit_id)
      references app.organisation_unit (engagement_id, id)`;

const toPost = (constraint: string, column: string) => `${column} uuid not null,
    constraint ${constraint} foreign key (engagement_id, ${column})
      references app.post (engagement_id, id)`;

const tables: readonly (readonly [string, string])[] = [
  [
    'post',
    `${ofUnit('post')},
    number text check (trim(number) <> ''),
    designation text not null check (trim(designation) <> ''),
    role_name text not null check (trim(role_name) <> ''),
    pay_grade text,
    fte_actual numeric(7, 2) not null check (fte_actual >= 0),
    fte_target numeric(7, 2) not null check (fte_target >= 0),
    ${oncePerDay('post_number', ['number'])}`,
  ],
  [
    'post_deputy',
    `${toPost('post_deputy_post', 'post_id')},
    ${toPost('post_deputy_deputy', 'deputy_post_id')},
    constraint post_deputy_not_itself check (post_id <> deputy_post_id),
    ${oncePerDay('post_deputy_overlap', ['post_id', 'deputy_post_id'])}`,
  ],
  [
    'signing_power',
    `${toPost('signing_power_post', 'post_id')},
    power text not null check (power in ('feststellen', 'anordnen', 'freigeben', 'kasse')),
    limit_cents bigint check (limit_cents >= 0),
    ${oncePerDay('signing_power_overlap', ['post_id', 'power'])}`,
  ],
  [
    'branch_service',
    `${ofUnit('branch_service')},
    service text not null check (service in ('asylum-benefits', 'basic-income-support',
      'social-assistance', 'housing-benefit', 'education-package', 'child-care',
      'integration-guidance', 'debt-counselling', 'cash-payment', 'other')),
    name text check (trim(name) <> ''),
    kind text not null check (kind in ('processing', 'counselling-only')),
    constraint branch_service_named check ((service = 'other') = (name is not null)),
    ${oncePerDay('branch_service_overlap', ['unit_id', 'service', "(lower(coalesce(name, '')))"])}`,
  ],
  [
    'opening_hours',
    `${ofUnit('opening_hours')},
    weekday smallint not null check (weekday between 1 and 7),
    opens_at smallint not null check (opens_at >= 0),
    closes_at smallint not null check (closes_at <= 1440),
    constraint opening_hours_order check (opens_at < closes_at),
    ${oncePerDay('opening_hours_overlap', ['unit_id', 'weekday', 'int4range(opens_at, closes_at)'])}`,
  ],
];
