import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PostgresAuditTrail, ChangeBell, changesAfter, lastChange } from '#pruefwerk/platform';
import { type CaseOffice, openCaseOffice } from '../kit/case-office.ts';

let office: CaseOffice;
let bell: ChangeBell;

beforeAll(async () => {
  office = await openCaseOffice();
  bell = new ChangeBell(office.database.url);
});
afterAll(async () => {
  await bell.close();
  await office.close();
});

/** Counts rings from when the bell listens. */
async function listener(engagementId: string) {
  const ears = { rings: 0, stop: () => undefined as void };
  ears.stop = bell.subscribe(engagementId, () => void (ears.rings += 1));
  await pause(300);
  ears.rings = 0;
  return ears;
}

const title = (text: string) => ({ title: text });

describe('the bell of committed changes', () => {
  it('rings at the commit, not before, and not at all for what is rolled back', async () => {
    const { id, team } = await office.engagementWithEverybody();
    const ears = await listener(id);
    const audit = new PostgresAuditTrail(office.clock);
    const entry = {
      engagementId: id,
      action: 'engagement.changed',
      objectType: 'engagement',
      objectId: id,
    };
    const undone = office.transactions.run(team.lead, async (manager) => {
      await audit.append(manager, team.lead, entry);
      await pause(100);
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    await pause(100);
    expect(ears.rings).toBe(0);
    await office.transactions.run(team.lead, async (manager) => {
      for (let i = 0; i < 5; i++) await audit.append(manager, team.lead, entry);
      await pause(150);
      expect(ears.rings).toBe(0);
    });
    await pause(150);
    expect(ears.rings).toBe(1);
    ears.stop();
  });

  it('rings for its own engagement only, and no more after the end', async () => {
    const own = await office.engagementWithEverybody();
    const foreign = await office.engagementWithEverybody();
    const ears = await listener(own.id);
    await office.engagements.change(foreign.team.lead, foreign.id, 1, title('fremd'));
    await pause(150);
    expect(ears.rings).toBe(0);
    ears.stop();
    await office.engagements.change(own.team.lead, own.id, 1, title('danach'));
    await pause(150);
    expect(ears.rings).toBe(0);
  });

  it('listens again after its connection was lost, and rings for what it may have missed', async () => {
    const { id, team } = await office.engagementWithEverybody();
    const ears = await listener(id);
    const owner = new pg.Client({ connectionString: office.database.url });
    await owner.connect();
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'pruefwerk-live' and datname = current_database()`,
    );
    await owner.end();
    await office.engagements.change(team.lead, id, 1, title('unterdessen'));
    await pause(1_800);
    expect(ears.rings).toBeGreaterThan(0);
    ears.stop();
  });
});

describe('changes after an entry', () => {
  it('are told to members in the order of the commits, without details', async () => {
    const { id, team } = await office.engagementWithEverybody();
    const last = await office.transactions.run(team.reader, (manager) => lastChange(manager, id));
    await office.engagements.change(team.lead, id, 1, title('eins'));
    await office.engagements.change(team.lead, id, 2, title('zwei'));
    const changes = await office.transactions.run(team.reader, (manager) =>
      changesAfter(manager, id, last, 10),
    );
    expect(changes.map(({ version }) => version)).toEqual([2, 3]);
    expect(changes[0]).toEqual({
      id: expect.any(Number),
      action: 'engagement.changed',
      objectType: 'engagement',
      objectId: id,
      actorId: team.lead.accountId,
      occurredAt: office.clock.now(),
      version: 2,
    });
  });

  it.each([
    ['an account outside', () => office.person()],
    ['nobody', () => Promise.resolve({ accountId: randomUUID() })],
  ])('are not told to %s', async (_, whoever) => {
    const { id } = await office.engagementWithEverybody();
    const changes = await office.transactions.run(await whoever(), (manager) =>
      changesAfter(manager, id, 0, 10),
    );
    expect(changes).toEqual([]);
  });
});
