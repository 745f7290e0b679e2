import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import {
  SampleEngagement,
  SampleEngagementModule,
  SampleProgress,
} from '#pruefwerk/sample-engagement';
import { entities, migrations } from '#pruefwerk/schema';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

describe('sample engagement', () => {
  let database: TestDatabase;
  let dataDir: string;

  beforeAll(async () => {
    database = await createTestDatabase({ migrations });
    dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-sample-'));
  });
  afterAll(async () => {
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** One start of the program, ended after as many steps as the signal allows. */
  async function start(stopAfterChecks = Infinity): Promise<string | null> {
    const options = { url: database.url, dataDir, entities, migrations, migrate: false };
    const context = await NestFactory.createApplicationContext(
      SampleEngagementModule.forRoot(options),
      { logger: false, abortOnError: false },
    );
    let checks = 0;
    const signal = {
      throwIfAborted: () => {
        if (++checks > stopAfterChecks) throw new Error('killed');
      },
    } as AbortSignal;
    try {
      const id = await context
        .get(SampleEngagement)
        .ensure(signal)
        .catch(() => null);
      if (id) expect(await context.get(SampleProgress).of(id)).toEqual({ step: 'import' });
      return id;
    } finally {
      await context.close();
    }
  }

  async function counts(): Promise<Record<string, number>> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const tables = [
      'engagement',
      'organisation_unit',
      'signing_limit',
      'upload',
      'payment_import',
      'job',
    ];
    const columns = tables.map((table) => `(select count(*)::int from app.${table}) as ${table}`);
    const { rows } = await client.query<Record<string, number>>(`select ${columns.join(', ')}`);
    await client.end();
    return rows[0]!;
  }

  it('is taken up where a killed start left it, and made once however often it starts', async () => {
    const tree = { engagement: 1, organisation_unit: 12, signing_limit: 1 };
    expect(await start(2)).toBeNull();
    expect(await counts()).toEqual({ ...tree, upload: 2, payment_import: 0, job: 0 });
    const id = await start();
    const whole = { ...tree, upload: 4, payment_import: 1, job: 1 };
    expect(await counts()).toEqual(whole);
    expect(await start()).toBe(id);
    expect(await counts()).toEqual(whole);
  }, 120_000);
});
