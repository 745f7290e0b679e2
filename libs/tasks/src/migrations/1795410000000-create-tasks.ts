import { engagementTable } from '#pruefwerk/engagements';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Task catalogue, caseloads, task criticism and staffing parameters. Nothing is deleted. */
export class CreateTasks1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of tables) {
      await runner.query(`create table app.${table} (${common}, ${columns})`);
      await runner.query(`create index ${table}_of_engagement on app.${table} (engagement_id)`);
      await runner.query(engagementTable(table, { grants: ['select', 'insert', 'update'] }));
    }
    await runner.query(`create unique index task_number on app.task (engagement_id, number)
      where withdrawn_reason is null`);
    await runner.query(`create unique index task_caseload_year
      on app.task_caseload (task_id, year) where withdrawn_reason is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = tables.map(([table]) => `app.${table}`).reverse();
    await runner.query(`drop table ${names.join(', ')}`);
  }
}

const common = `
    id uuid primary key,
    engagement_id uuid not null references app.engagement (id),
    version integer not null,
    unique (engagement_id, id)`;

const withdrawal = `withdrawn_reason text check (trim(withdrawn_reason) <> '')`;

const toTask = (constraint: string) => `task_id uuid not null,
    constraint ${constraint} foreign key (engagement_id, task_id)
      references app.task (engagement_id, id)`;

const tables: readonly (readonly [string, string])[] = [
  [
    'task',
    `${withdrawal},
    number text not null check (number ~ '^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,2}$'),
    title text not null check (trim(title) <> ''),
    description text not null,
    obligation text check (obligation in ('obligatory', 'voluntary')),
    legal_basis text[] not null,
    unit_id uuid,
    constraint task_unit foreign key (engagement_id, unit_id)
      references app.organisation_unit (engagement_id, id),
    minutes numeric(10, 2) check (minutes >= 0),
    minutes_include_distribution boolean not null,
    time_method text check (time_method in
      ('estimate', 'self-recording', 'multi-moment', 'measurement', 'log')),
    time_observations integer check (time_observations > 0),
    time_precision numeric(10, 2) check (time_precision >= 0),
    time_recorded_on date,
    time_source text not null,
    staff_status text not null check (staff_status in ('tarif', 'beamte')),
    pay_grade text check (trim(pay_grade) <> '')`,
  ],
  [
    'task_caseload',
    `${withdrawal},
    ${toTask('task_caseload_task')},
    year smallint not null check (year between 1990 and 2100),
    cases integer not null check (cases >= 0),
    source text not null check (trim(source) <> ''),
    counted_on date`,
  ],
  [
    'task_criticism',
    `${toTask('task_criticism_task')},
    question_id text not null,
    answer text check (answer in ('yes', 'no', 'research')),
    remark text not null,
    proposal text not null,
    unique (task_id, question_id)`,
  ],
  [
    'staffing_parameter',
    `${withdrawal},
    kind text not null check (kind in
      ('working-minutes', 'distribution-personal', 'distribution-material', 'hourly-rate')),
    status text check (status in ('tarif', 'beamte')),
    pay_grade text,
    value integer not null check (value >= 0),
    valid_from date,
    valid_to date check (valid_from <= valid_to),
    source text not null check (trim(source) <> ''),
    verified boolean not null,
    check ((kind = 'working-minutes') = (status is not null)),
    check ((kind = 'hourly-rate') = (pay_grade is not null)),
    constraint staffing_parameter_overlap exclude using gist (
      engagement_id with =,
      kind with =,
      (coalesce(status, '')) with =,
      (lower(regexp_replace(coalesce(pay_grade, ''), '\\s', '', 'g'))) with =,
      daterange(valid_from, valid_to, '[]') with &&
    ) where (withdrawn_reason is null)`,
  ],
];
