import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import {
  AuditTrail,
  ChangeBell,
  Clock,
  FileStore,
  JobEvents,
  JobQueue,
  PlatformModule,
  platformMigrations,
  Readiness,
  Transactions,
} from '#pruefwerk/platform';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

describe('platform module', () => {
  let database: TestDatabase;
  let dataDir: string;
  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    dataDir = await mkdtemp(join(tmpdir(), 'platform-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const open = () =>
    Test.createTestingModule({
      imports: [
        PlatformModule.forRoot({
          url: database.url,
          dataDir,
          entities: [],
          migrations: platformMigrations,
        }),
      ],
    }).compile();

  it('migrates an empty database, is ready, works, and releases every connection', async () => {
    const module = await open();
    for (const token of [
      Clock,
      DataSource,
      Transactions,
      AuditTrail,
      FileStore,
      JobQueue,
      JobEvents,
      ChangeBell,
    ]) {
      expect(module.get(token as typeof Clock)).toBeInstanceOf(token);
    }
    expect(await module.get(Readiness).check()).toEqual({
      ready: true,
      checks: [
        { name: 'database', ok: true },
        { name: 'migrations', ok: true },
        { name: 'files', ok: true },
      ],
    });
    const actor = { accountId: randomUUID() };
    await module.get(Transactions).run(actor, (manager) =>
      module.get(AuditTrail).append(manager, actor, {
        engagementId: null,
        action: 'account.created',
        objectType: 'account',
        objectId: actor.accountId,
      }),
    );
    await module.close();
    expect(await sessions()).toEqual([]);
  });

  it('is not ready while a migration is pending, and once the database is gone', async () => {
    const module = await open();
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`delete from app.migration where name like 'CreateJobs%'`);
    const notReady = async () =>
      (await module.get(Readiness).check()).checks.filter(({ ok }) => !ok).map(({ name }) => name);
    expect(await notReady()).toEqual(['migrations']);
    await module.get(DataSource).destroy();
    expect(await notReady()).toEqual(['database', 'migrations']);
    await owner.end();
    await module.close();
  });

  async function sessions(): Promise<unknown[]> {
    const url = new URL(database.url);
    const name = url.pathname.slice(1);
    url.pathname = '/postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      const { rows } = await client.query<object>(
        'select application_name, query from pg_stat_activity where datname = $1',
        [name],
      );
      return rows;
    } finally {
      await client.end();
    }
  }
});
