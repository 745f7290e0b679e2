import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import {
  DataSourceTransactions,
  MissingDatabasePrivilege,
  NestedTransaction,
  openDataSource,
  pendingMigrations,
  platformMigrations,
  runMigrations,
} from '#pruefwerk/platform';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
  });
  afterAll(() => database.drop());

  it('run once when several processes start at the same time', async () => {
    const options = { url: database.url, entities: [], migrations: platformMigrations };
    const ran = await Promise.all([1, 2, 3].map(() => runMigrations(options)));
    expect(ran.map((names) => names.length).sort()).toEqual([0, 0, platformMigrations.length]);
    const dataSource = await openDataSource(options);
    expect(await pendingMigrations(dataSource)).toBe(false);
    await dataSource.destroy();
  });

  it('tell clearly when the login may not create what they need', async () => {
    const untouched = await createTestDatabase({ empty: true });
    const name = `weak_${randomUUID().slice(0, 8)}`;
    const owner = await openDataSource({
      ...database,
      entities: [],
      migrations: [],
      role: 'owner',
    });
    await owner.query(`create role ${name} login password 'weak'`);
    const url = new URL(untouched.url);
    url.username = name;
    url.password = 'weak';
    await expect(
      runMigrations({ url: url.href, entities: [], migrations: platformMigrations }),
    ).rejects.toBeInstanceOf(MissingDatabasePrivilege);
    await owner.query(`drop role ${name}`);
    await owner.destroy();
    await untouched.drop();
  });
});

describe('transactions', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let transactions: DataSourceTransactions;
  const actor = { accountId: randomUUID() };

  beforeAll(async () => {
    database = await createTestDatabase();
    const owner = await openDataSource({
      ...database,
      entities: [],
      migrations: [],
      role: 'owner',
    });
    await owner.query('create table app.note (text text)');
    await owner.destroy();
    dataSource = await openDataSource({ ...database, entities: [], migrations: [], poolSize: 2 });
    transactions = new DataSourceTransactions(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('work as the role of the application and as the actor', async () => {
    const [row] = await transactions.run(actor, (manager) =>
      manager.query<object[]>(`select current_user as role, app.current_account() as account,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses`),
    );
    expect(row).toEqual({ role: 'pruefwerk_app', account: actor.accountId, bypasses: false });
  });

  it('leave no actor behind on the pooled connection', async () => {
    await transactions.run(actor, (manager) => manager.query('select 1'));
    const rows = await Promise.all(
      [1, 2].map(() =>
        dataSource.query<{ account: string | null }[]>(
          'select app.current_account() as account, pg_sleep(0.05)',
        ),
      ),
    );
    expect(rows.flat().map((row) => row.account)).toEqual([null, null]);
  });

  it('roll back when the work rejects', async () => {
    const work = transactions.run(actor, async (manager) => {
      await manager.query(`insert into app.note values ('lost')`);
      throw new Error('on purpose');
    });
    await expect(work).rejects.toThrow('on purpose');
    expect(await dataSource.query('select * from app.note')).toEqual([]);
  });

  it('refuse to nest, and roll back the outer one', async () => {
    const work = transactions.run(actor, async (manager) => {
      await manager.query(`insert into app.note values ('outer')`);
      await transactions.run(actor, (inner) => inner.query('select 1'));
    });
    await expect(work).rejects.toBeInstanceOf(NestedTransaction);
    expect(await dataSource.query('select * from app.note')).toEqual([]);
  });

  it('may follow one another and run side by side', async () => {
    await transactions.run(actor, (manager) => manager.query('select 1'));
    await Promise.all(
      [1, 2].map(() => transactions.run(actor, (manager) => manager.query('select 1'))),
    );
  });
});
