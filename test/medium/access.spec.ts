import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AccountChangedMeanwhile,
  AccountUnknown,
  FirstRunOver,
  LastAdministrator,
  PasswordTooWeak,
  PasswordWrong,
  PermissionMissing,
  SignInRefused,
  SignInThrottled,
  SYSTEM_ACCOUNT_ID,
  systemActor,
  UserNameTaken,
} from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import { type CaseOffice, openCaseOffice } from '../kit/case-office.ts';

const address = '192.0.2.1';
const password = 'Lindenborner Zahlenwerk';

let office: CaseOffice;
beforeAll(async () => {
  office = await openCaseOffice();
});
afterAll(() => office.close());

describe('first run', () => {
  const request = { userName: ' Leitung@Lindenborn.example ', displayName: 'Leitung', password };

  it('lets exactly one of several simultaneous requests create the administrator', async () => {
    expect(await office.firstRun.isOpen()).toBe(true);
    const attempts = await Promise.allSettled(
      ['a', 'b', 'c'].map((name) =>
        office.firstRun.createAdministrator({
          ...request,
          userName: `${name}-${request.userName.trim()}`,
        }),
      ),
    );
    const made = attempts.filter(({ status }) => status === 'fulfilled');
    const refused = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
    );
    expect(made).toHaveLength(1);
    expect(refused).toEqual([expect.any(FirstRunOver), expect.any(FirstRunOver)]);
  });

  it('is over as soon as an account exists', async () => {
    expect(await office.firstRun.isOpen()).toBe(false);
    await expect(office.firstRun.createAdministrator(request)).rejects.toThrow(FirstRunOver);
  });
});

describe('signing in', () => {
  let administrator: Actor;
  const userName = 'pruefung@lindenborn.example';

  beforeAll(async () => {
    administrator = await office.person({ administrator: true });
    await office.accounts.create(administrator, {
      userName: 'Pruefung@Lindenborn.example',
      displayName: 'Prüfung',
      password,
      administrator: false,
      mayOpenEngagements: false,
    });
  });
  beforeEach(() => office.dataSource.query('delete from app.sign_in_throttle'));

  it('opens a session for the right password, whatever the case of the name', async () => {
    const session = await office.signIns.signIn(` ${userName.toUpperCase()}`, password, address);
    const account = await office.sessions.resolve(session.token);
    expect(account).toMatchObject({ userName, passwordChangeDue: true });
    expect(account?.passwordHash).toBeUndefined();
  });

  it('stores neither the token nor the password', async () => {
    const { token } = await office.signIns.signIn(userName, password, address);
    const stored = await office.dataSource.query<object[]>(
      `select a::text, s::text from app.account a join app.session s on s.account_id = a.id`,
    );
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).not.toContain(password);
  });

  it.each([
    ['a wrong password', userName, 'Lindenborner Zahlenwerk!'],
    ['an unknown name', 'niemand@lindenborn.example', password],
    ['the system account', 'pruefwerk', password],
  ])('refuses %s with one and the same answer', async (_, name, attempt) => {
    await expect(office.signIns.signIn(name, attempt, address)).rejects.toThrow(SignInRefused);
  });

  it('refuses an account that was switched off, and ends its sessions', async () => {
    const made = await office.accounts.create(administrator, {
      userName: 'weg@lindenborn.example',
      displayName: 'Weg',
      password,
      administrator: false,
      mayOpenEngagements: false,
    });
    const { token } = await office.signIns.signIn(made.userName, password, address);
    await office.accounts.change(administrator, made.id, { version: made.version, active: false });
    expect(await office.sessions.resolve(token)).toBeNull();
    await expect(office.signIns.signIn(made.userName, password, address)).rejects.toThrow(
      SignInRefused,
    );
  });

  it('makes a guesser wait, even with parallel guesses, and lets the person in afterwards', async () => {
    const guesses = await Promise.allSettled(
      Array.from({ length: 9 }, () => office.signIns.signIn(userName, 'geraten', address)),
    );
    const reasons = guesses.map((guess) => (guess as PromiseRejectedResult).reason as unknown);
    expect(reasons.filter((reason) => reason instanceof SignInRefused)).toHaveLength(5);
    expect(reasons.filter((reason) => reason instanceof SignInThrottled)).toHaveLength(4);
    await expect(office.signIns.signIn(userName, password, address)).rejects.toMatchObject({
      code: 'access.sign-in-throttled',
      parameters: { seconds: 15 },
    });
    office.clock.advance(15_000);
    await expect(office.signIns.signIn(userName, password, address)).resolves.toBeDefined();
  });

  it('makes an address wait that tries many names', async () => {
    const names = Array.from({ length: 31 }, (_, i) => `name-${String(i)}`);
    const outcomes: string[] = [];
    for (const name of names) {
      await office.throttle.reserve({ userName: name, address }).then(
        () => outcomes.push('free'),
        (error: unknown) => outcomes.push((error as Error).message),
      );
    }
    expect(outcomes.filter((outcome) => outcome === 'free')).toHaveLength(30);
    expect(outcomes[30]).toBe('access.sign-in-throttled');
  });

  it('forgets failures and invented names after a day', async () => {
    const attempt = (userName: string) => office.throttle.reserve({ userName, address });
    for (const name of ['erfunden-1', 'erfunden-2']) await attempt(name);
    office.clock.advance(24 * 3_600_000 + 1);
    await attempt('erfunden-3');
    const [row] = await office.dataSource.query<{ rows: number; most: number }[]>(
      'select count(*)::int as rows, max(failures) as most from app.sign_in_throttle',
    );
    expect(row).toEqual({ rows: 2, most: 1 });
  });

  it('ends a session that is idle, and a busy one at its absolute end', async () => {
    const idle = await office.signIns.signIn(userName, password, address);
    office.clock.advance(30 * 60_000);
    expect(await office.sessions.resolve(idle.token)).toBeNull();

    const busy = await office.signIns.signIn(userName, password, address);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      office.clock.advance(20 * 60_000);
      expect(await office.sessions.resolve(busy.token)).not.toBeNull();
    }
    office.clock.advance(20 * 60_000);
    expect(await office.sessions.resolve(busy.token)).toBeNull();
  });

  it('ends the session at sign-out', async () => {
    const { token } = await office.signIns.signIn(userName, password, address);
    const account = await office.sessions.resolve(token);
    await office.sessions.signOut({ accountId: account!.id }, token);
    expect(await office.sessions.resolve(token)).toBeNull();
  });

  it('ends all sessions when the password changes, and needs the current one for it', async () => {
    const first = await office.signIns.signIn(userName, password, address);
    const second = await office.signIns.signIn(userName, password, address);
    const actor = { accountId: (await office.sessions.resolve(first.token))!.id };
    const next = 'Ein ganz anderes Werk';
    await expect(
      office.passwords.change(actor, address, { current: 'falsch geraten', next }),
    ).rejects.toThrow(PasswordWrong);
    await expect(
      office.passwords.change(actor, address, { current: password, next: 'kurz' }),
    ).rejects.toThrow(PasswordTooWeak);
    const fresh = await office.passwords.change(actor, address, { current: password, next });
    expect(await office.sessions.resolve(first.token)).toBeNull();
    expect(await office.sessions.resolve(second.token)).toBeNull();
    expect(await office.sessions.resolve(fresh.token)).toMatchObject({ passwordChangeDue: false });
    await expect(office.signIns.signIn(userName, password, address)).rejects.toThrow(SignInRefused);
  });
});

describe('accounts', () => {
  const sort = { field: 'displayName', descending: false } as const;
  const request = { displayName: 'Neu', password, administrator: false, mayOpenEngagements: false };
  let administrator: Actor;
  let somebody: Actor;
  beforeAll(async () => {
    administrator = await office.person({ administrator: true });
    somebody = await office.person({ mayOpenEngagements: true });
  });

  it('are listed for the administrator, without the system account', async () => {
    const { items, total } = await office.accounts.list(administrator, {
      offset: 0,
      limit: 200,
      sort,
    });
    expect(total).toBe(items.length);
    expect(items.map(({ id }) => id)).toContain(somebody.accountId);
    expect(items.map(({ id }) => id)).not.toContain(SYSTEM_ACCOUNT_ID);
  });

  it('are shut for everybody else', async () => {
    const { team } = await office.engagementWithEverybody();
    for (const actor of [somebody, ...Object.values(team)]) {
      const attempts = [
        office.accounts.list(actor, { offset: 0, limit: 1, sort }),
        office.accounts.create(actor, { ...request, userName: 'unerlaubt' }),
        office.accounts.change(actor, actor.accountId, { version: 1, administrator: true }),
      ];
      for (const attempt of await Promise.allSettled(attempts)) {
        expect((attempt as PromiseRejectedResult).reason).toBeInstanceOf(PermissionMissing);
      }
    }
  });

  it('have a name only once, also when two arrive at once', async () => {
    const twice = [1, 2].map(() =>
      office.accounts.create(administrator, { ...request, userName: 'doppelt' }),
    );
    const outcomes = (await Promise.allSettled(twice)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
    await expect(
      office.accounts.create(administrator, { ...request, userName: 'DOPPELT' }),
    ).rejects.toThrow(UserNameTaken);
  });

  it('refuse a change of what was changed meanwhile, and name both versions', async () => {
    const made = await office.accounts.create(administrator, { ...request, userName: 'stand' });
    await office.accounts.change(administrator, made.id, { version: 1, displayName: 'Zweiter' });
    const late = office.accounts.change(administrator, made.id, { version: 1, displayName: 'X' });
    await expect(late).rejects.toThrow(AccountChangedMeanwhile);
    await expect(late).rejects.toMatchObject({
      parameters: { yourVersion: 1, currentVersion: 2 },
    });
  });

  it('keep the system account out of reach', async () => {
    await expect(
      office.accounts.change(administrator, SYSTEM_ACCOUNT_ID, { version: 1, active: false }),
    ).rejects.toThrow(AccountUnknown);
    await expect(
      office.dataSource.query(`update app.account set password_hash = 'x' where is_system`),
    ).rejects.toThrow('system_account_has_no_password');
  });

  it('are never deleted', async () => {
    await expect(office.dataSource.query('delete from app.account')).rejects.toThrow(
      'permission denied',
    );
  });

  it('keep one active administrator, even when two demote each other at once', async () => {
    await office.dataSource.query(
      `update app.account set administrator = false where not is_system and id <> $1`,
      [administrator.accountId],
    );
    const other = await office.person({ administrator: true });
    const demotions = await Promise.allSettled([
      office.accounts.change(administrator, other.accountId, { version: 1, administrator: false }),
      office.accounts.change(other, administrator.accountId, { version: 1, administrator: false }),
    ]);
    expect(demotions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [last] = await office.dataSource.query<{ id: string; version: number }[]>(
      `select id, version from app.account where administrator and active and not is_system`,
    );
    await expect(
      office.accounts.change({ accountId: last!.id }, last!.id, {
        version: last!.version,
        active: false,
      }),
    ).rejects.toThrow(LastAdministrator);
  });

  it('leave an entry in the audit trail for every change', async () => {
    const entries = await office.transactions.run(systemActor, (manager) =>
      manager.query<{ action: string }[]>(`select distinct action from app.audit_entry`),
    );
    expect(entries.map(({ action }) => action)).toContain('account.created');
  });
});
