import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrations } from '#pruefwerk/schema';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

/** Tables of `app` without row-level security, each with the reason why no row of it needs hiding by engagement. */
const OPEN: Readonly<Record<string, string>> = {
  account: 'who may sign in; holds no case data, guarded by permission',
  migration: 'names of migrations',
  sample_engagement: 'which engagement is the sample that everybody may see',
  session: 'hashes of session tokens, looked up before anybody is known',
  sign_in_throttle: 'failed attempts, counted before anybody is known',
};

interface Table {
  readonly name: string;
  readonly secured: boolean;
}

const TABLES = `
  select class.relname as name, class.relrowsecurity as secured
  from pg_class class join pg_namespace space on space.oid = class.relnamespace
  where space.nspname = 'app' and class.relkind in ('r', 'p') order by 1`;

describe('row-level security of every table', () => {
  let database: TestDatabase;
  let tables: Table[];

  beforeAll(async () => {
    database = await createTestDatabase({ migrations });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    tables = (await client.query<Table>(TABLES)).rows;
    await client.end();
  });

  afterAll(() => database.drop());

  // Without a policy nobody sees a row, so that is safe too.
  it('is on, except where a reason is stated', () => {
    const open = tables.filter((table) => !table.secured);
    expect(open.map((table) => table.name)).toEqual(Object.keys(OPEN));
    expect(tables.length - open.length).toBeGreaterThan(15);
  });
});
