import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultPreferences, type Preferences, PreferencesService } from '#pruefwerk/access';
import { PostgresAuditTrail } from '#pruefwerk/platform';
import { type CaseOffice, openCaseOffice } from '../kit/case-office.ts';

let office: CaseOffice;
let service: PreferencesService;

beforeAll(async () => {
  office = await openCaseOffice();
  const { transactions, clock, authorisation } = office;
  service = new PreferencesService(
    transactions,
    clock,
    new PostgresAuditTrail(clock),
    authorisation,
  );
});
afterAll(() => office.close());

const chosen: Preferences = {
  language: 'en',
  colourScheme: 'dark',
  shortcuts: false,
  density: 'compact',
  savedViews: [{ screen: 'red-flags', name: 'Hohe Risiken', search: '?risk=high' }],
};

describe('preferences of an account', () => {
  it('start with the defaults and keep what was chosen last', async () => {
    const person = await office.person();
    expect(await service.read(person)).toEqual(defaultPreferences);
    await service.put(person, { ...chosen, savedViews: [] });
    await service.put(person, { ...chosen, savedViews: chosen.savedViews });
    expect(await service.read(person)).toEqual(chosen);
  });

  it('are out of reach of other accounts, whatever is asked of the table', async () => {
    const [owner, other] = [await office.person(), await office.person({ administrator: true })];
    await service.put(owner, { ...chosen, savedViews: [] });
    expect(await service.read(other)).toEqual(defaultPreferences);
    const statements = [
      'select * from app.account_preferences',
      `update app.account_preferences set preferences = '{}' returning account_id`,
    ];
    for (const sql of statements) {
      const rows = await office.transactions.run(other, (manager) => manager.query<object[]>(sql));
      expect(rows.flat().filter((row) => typeof row === 'object')).toEqual([]);
    }
    const forged = office.transactions.run(other, (manager) =>
      manager.query(`insert into app.account_preferences values ($1, '{}', now())`, [
        owner.accountId,
      ]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    expect(await service.read(owner)).toMatchObject({ language: 'en' });
  });

  it('leave an entry in the audit trail without their content', async () => {
    const person = await office.person();
    await service.put(person, { ...chosen, savedViews: chosen.savedViews });
    const [entry] = await office.transactions.run(person, (manager) =>
      manager.query<object[]>(
        `select action, object_id, details from app.audit_entry where action = 'account.preferences-changed'`,
      ),
    );
    expect(entry).toMatchObject({ object_id: person.accountId, details: {} });
  });
});

describe('the list of accounts', () => {
  it('is filtered by a part of either name and by whether they may sign in', async () => {
    const administrator = await office.person({ administrator: true });
    const password = 'Lindenborner Zahlenwerk';
    const rights = { administrator: false, mayOpenEngagements: false };
    for (const [userName, displayName] of [
      ['anna_k@lindenborn.example', 'Anna K.'],
      ['annaxk@lindenborn.example', 'Bertha'],
      ['carla@lindenborn.example', 'Frau ANNA_K'],
    ] as const) {
      await office.accounts.create(administrator, { userName, displayName, password, ...rights });
    }
    const sort = { field: 'userName', descending: false } as const;
    const list = (filter: { search?: string; active?: boolean }) =>
      office.accounts.list(administrator, { offset: 0, limit: 50, sort, ...filter });
    // The underscore is a letter here, not a wildcard.
    const found = await list({ search: 'anna_k' });
    expect(found.items.map(({ userName }) => userName.split('@')[0])).toEqual(['anna_k', 'carla']);
    const [anna] = found.items;
    await office.accounts.change(administrator, anna!.id, {
      version: anna!.version,
      active: false,
      deactivationReason: ' Elternzeit ',
    });
    const off = await list({ active: false });
    expect(off.items).toMatchObject([{ id: anna!.id, deactivationReason: 'Elternzeit' }]);
    expect((await list({ search: 'anna_k', active: true })).total).toBe(1);
    const back = await office.accounts.change(administrator, anna!.id, {
      version: off.items[0]!.version,
      active: true,
    });
    expect(back.deactivationReason).toBeNull();
  });
});

describe('a session that is only watched', () => {
  it('is not kept alive by being asked about', async () => {
    const person = await office.person();
    const { token } = await office.transactions.run(person, (manager) =>
      office.sessions.start(manager, person.accountId),
    );
    for (const minutes of [20, 9]) {
      office.clock.advance(minutes * 60_000);
      expect(await office.sessions.isOpen(token)).toBe(true);
    }
    office.clock.advance(2 * 60_000);
    expect(await office.sessions.isOpen(token)).toBe(false);
    expect(await office.sessions.open(token)).toBeNull();
  });
});
