import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import {
  DataSourceTransactions,
  FixedClock,
  openDataSource,
  PostgresAuditTrail,
  verifyAudit,
} from '#pruefwerk/platform';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

const clock = new FixedClock('2026-03-04T05:06:07.089Z');
const actor = { accountId: randomUUID() };

describe('audit trail', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let owner: pg.Client;
  const trail = new PostgresAuditTrail(clock);

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await openDataSource({ ...database, entities: [], migrations: [] });
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
  });
  afterEach(async () => {
    await dataSource.destroy();
    await owner.end();
    await database.drop();
  });

  async function append(
    count: number,
    engagementId: string | null = null,
    who = actor,
  ): Promise<void> {
    const transactions = new DataSourceTransactions(dataSource);
    for (let i = 1; i <= count; i++) {
      await transactions.run(who, (manager) =>
        trail.append(manager, who, {
          engagementId,
          action: 'finding.created',
          objectType: 'finding',
          objectId: `Prüfung-${i}`,
          after: { b: i, a: 'Ä' },
          details: { z: 1, count: i, note: 'Größe', empty: null },
        }),
      );
    }
  }

  /** As someone who has the database's highest rights and no scruples. */
  async function tamper(sql: string): Promise<void> {
    await owner.query('set session_replication_role = replica');
    await owner.query(sql);
    await owner.query('set session_replication_role = origin');
  }

  it('is in order when nobody touched it, also when empty', async () => {
    expect(await verifyAudit(database.url)).toEqual({ ok: true, checked: 0, firstBroken: null });
    await append(5);
    expect(await verifyAudit(database.url)).toEqual({ ok: true, checked: 5, firstBroken: null });
  });

  it('numbers without gaps when many write at once and some roll back', async () => {
    const transactions = new DataSourceTransactions(dataSource);
    const entry = { engagementId: null, action: 'x.done', objectType: 'x', objectId: '1' };
    await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        transactions.run(actor, async (manager) => {
          await trail.append(manager, actor, entry);
          if (i % 4 === 0) throw new Error('rolled back');
        }),
      ),
    );
    expect(await verifyAudit(database.url)).toEqual({ ok: true, checked: 15, firstBroken: null });
  });

  it.each([
    `update app.audit_entry set action = 'nothing'`,
    `update app.audit_entry set action = action where false`,
    `delete from app.audit_entry`,
    `truncate app.audit_entry`,
    `insert into app.audit_entry select * from app.audit_entry on conflict (id) do update set action = 'x'`,
    `update app.audit_head set entries = 0`,
    `delete from app.audit_head`,
    `truncate app.audit_head`,
  ])('refuses the owner: %s', async (sql) => {
    await append(2);
    await expect(owner.query(sql)).rejects.toThrow('append-only');
    expect(await verifyAudit(database.url)).toEqual({ ok: true, checked: 2, firstBroken: null });
  });

  it('does not let a writer choose number or hash', async () => {
    await append(1);
    await owner.query(`insert into app.audit_entry values
      (99, now(), '${actor.accountId}', null, 'a', 'b', 'c', null, null, '{}', 'chosen', 'chosen')`);
    expect(await verifyAudit(database.url)).toEqual({ ok: true, checked: 2, firstBroken: null });
  });

  it.each([
    ['a changed row', `update app.audit_entry set object_id = 'other' where id = 3`, 3, 'changed'],
    [
      'a changed time',
      `update app.audit_entry set occurred_at = occurred_at + interval '1 us' where id = 2`,
      2,
      'changed',
    ],
    ['changed details', `update app.audit_entry set details = '{}' where id = 5`, 5, 'changed'],
    ['a missing row', `delete from app.audit_entry where id = 2`, 2, 'missing'],
    ['the end cut off', `delete from app.audit_entry where id >= 4`, 4, 'cut-off'],
    ['everything gone', `truncate app.audit_entry`, 1, 'cut-off'],
    [
      'a row before the first',
      `insert into app.audit_entry select 0, occurred_at, actor_id, engagement_id, action,
      object_type, object_id, before_hash, after_hash, details, prev_hash, hash from app.audit_entry where id = 1`,
      0,
      'inserted',
    ],
    [
      'a row appended past the chain',
      `insert into app.audit_entry select 6, occurred_at, actor_id, engagement_id, action,
      object_type, object_id, before_hash, after_hash, details, prev_hash, hash from app.audit_entry where id = 5`,
      6,
      'changed',
    ],
    [
      'two rows swapped',
      `update app.audit_entry set id = 7 - id + 100 where id in (3, 4); update app.audit_entry set id = id - 100 where id > 100`,
      3,
      'changed',
    ],
    ['the head gone', `delete from app.audit_head`, 5, 'head-missing'],
    ['the head set back', `update app.audit_head set entries = 4`, 5, 'inserted'],
  ])('names %s', async (_what, sql, id, reason) => {
    await append(5);
    await tamper(sql);
    expect((await verifyAudit(database.url)).firstBroken).toEqual({ id, reason });
  });

  it('names a row that was changed together with its own hash', async () => {
    await append(4);
    await tamper(`update app.audit_entry e set action = 'forged' where id = 2;
      update app.audit_entry e set hash = encode(sha256(convert_to(app.audit_canonical(e), 'UTF8')), 'hex') where id = 2`);
    expect((await verifyAudit(database.url)).firstBroken).toEqual({ id: 3, reason: 'inserted' });
  });

  it('shows an account its own entries and those of its engagements only', async () => {
    const [mine, foreign] = [randomUUID(), randomUUID()];
    const other = { accountId: randomUUID() };
    await owner.query(`create or replace function app.is_member(engagement uuid) returns boolean
      language sql stable as $$ select engagement = '${mine}' and app.current_account() = '${actor.accountId}' $$`);
    await append(1, mine, other);
    await append(2, foreign, other);
    await append(3, null, actor);
    const seen = await new DataSourceTransactions(dataSource).run(actor, (manager) =>
      manager.query<{ id: string }[]>('select id from app.audit_entry order by id'),
    );
    expect(seen.map(({ id }) => Number(id))).toEqual([1, 4, 5, 6]);
    expect(await dataSource.query('select id from app.audit_entry')).toEqual([]);
  });

  it('refuses an entry in the name of someone else', async () => {
    const forged = new DataSourceTransactions(dataSource).run(actor, (manager) =>
      trail.append(
        manager,
        { accountId: randomUUID() },
        {
          engagementId: null,
          action: 'x.done',
          objectType: 'x',
          objectId: '1',
        },
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });
});
