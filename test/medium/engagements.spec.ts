import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type EngagementRole,
  EngagementNotVisible,
  PermissionMissing,
  systemActor,
} from '#pruefwerk/access';
import {
  ChangedMeanwhile,
  LastLead,
  NumberTaken,
  OrganisationUnitUnknown,
  PeriodReversed,
  SampleIsFixed,
  SigningLimitOverlap,
  UnknownAccount,
} from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { anEngagement, type CaseOffice, openCaseOffice, roles } from '../kit/case-office.ts';

let office: CaseOffice;
let here: Awaited<ReturnType<CaseOffice['engagementWithEverybody']>>;
let elsewhere: typeof here;

const limitFacts = (role: string, overrides: object = {}) => ({
  role,
  organisationUnitId: null,
  limitCents: 250_000,
  validFrom: '2025-01-01',
  validTo: null,
  ...overrides,
});
const unitFacts = (name: string, overrides: object = {}) => ({
  parentId: null,
  kind: 'authority' as const,
  name,
  code: null,
  validFrom: null,
  validTo: null,
  ...overrides,
});

beforeAll(async () => {
  office = await openCaseOffice();
  here = await office.engagementWithEverybody();
  elsewhere = await office.engagementWithEverybody();
});
afterAll(() => office.close());

type Attempt = (actor: Actor, engagementId: string) => Promise<unknown>;
const currentVersion = async (engagementId: string) =>
  (await office.engagements.read(here.team.lead, engagementId)).engagement.version;

/** What is tried, and who may do it. */
const attempts: [string, readonly EngagementRole[], Attempt][] = [
  ['reading the engagement', roles, (actor, id) => office.engagements.read(actor, id)],
  [
    'changing the engagement',
    ['lead'],
    async (actor, id) =>
      office.engagements.change(actor, id, await currentVersion(here.id), { title: 'Neuer Titel' }),
  ],
  [
    'reading members',
    ['lead', 'auditor', 'consultant', 'reader'],
    (actor, id) => office.members.list(actor, id),
  ],
  [
    'adding a member',
    ['lead'],
    async (actor, id) => office.members.put(actor, id, (await office.person()).accountId, 'reader'),
  ],
  [
    'reading signing limits',
    ['lead', 'auditor', 'consultant', 'reader'],
    (actor, id) => office.limits.list(actor, id),
  ],
  [
    'adding a signing limit',
    ['lead', 'auditor'],
    (actor, id) => office.limits.add(actor, id, limitFacts(randomUUID())),
  ],
  [
    'reading the organisation tree',
    ['lead', 'auditor', 'consultant', 'reader'],
    (actor, id) => office.units.list(actor, id),
  ],
  [
    'adding an organisation unit',
    // Who analyses the department records how it is organised.
    ['lead', 'auditor', 'consultant'],
    (actor, id) => office.units.add(actor, id, unitFacts('Amt')),
  ],
];

describe.each(attempts)('%s', (_, allowed, attempt) => {
  it.each(roles)(`%s: ${allowed.join(', ')} only`, async (role) => {
    const outcome = attempt(here.team[role], here.id);
    if (allowed.includes(role)) await expect(outcome).resolves.toBeDefined();
    else await expect(outcome).rejects.toThrow(PermissionMissing);
  });

  it('a foreign engagement does not even seem to exist', async () => {
    await expect(attempt(elsewhere.team.lead, here.id)).rejects.toThrow(EngagementNotVisible);
  });
});

describe('row-level security, with raw SQL under the role of the application', () => {
  const tables = ['engagement', 'membership', 'organisation_unit', 'signing_limit'];
  const asLead = <T>(sql: string, parameters: unknown[] = []) =>
    office.transactions.run(elsewhere.team.lead, (manager) => manager.query<T[]>(sql, parameters));

  beforeAll(async () => {
    for (const { id, team } of [here, elsewhere]) {
      await office.limits.add(team.lead, id, limitFacts('Kasse'));
      await office.units.add(team.lead, id, unitFacts('Kasse'));
    }
  });

  it.each(tables)('a forgotten where on %s shows only own rows', async (table) => {
    const column = table === 'engagement' ? 'id' : 'engagement_id';
    const rows = await asLead<{ id: string }>(`select ${column} as id from app.${table}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([elsewhere.id]));
  });

  it.each(tables)('nobody without an account in the transaction sees %s', async (table) => {
    expect(await office.dataSource.query(`select * from app.${table}`)).toEqual([]);
  });

  it('an insert into a foreign engagement is refused', async () => {
    const insert = (table: string, columns: string, values: string) =>
      asLead(
        `insert into app.${table} (id, engagement_id, ${columns}) values ($1, $2, ${values})`,
        [randomUUID(), here.id],
      );
    await expect(
      insert('signing_limit', 'role, limit_cents, valid_from', `'fremd', 1, '2025-01-01'`),
    ).rejects.toThrow('row-level security');
    await expect(insert('organisation_unit', 'kind, name', `'authority', 'fremd'`)).rejects.toThrow(
      'row-level security',
    );
  });

  it('a row cannot be moved into a foreign engagement, and a foreign one not be changed', async () => {
    await expect(
      asLead('update app.signing_limit set engagement_id = $1', [here.id]),
    ).rejects.toThrow('row-level security');
    await asLead(`update app.signing_limit set role = 'überschrieben'`);
    const limits = await office.limits.list(here.team.lead, here.id);
    expect(limits.map(({ role }) => role)).not.toContain('überschrieben');
  });

  it('nobody makes themselves a member, not even through the function that founds', async () => {
    const { accountId } = elsewhere.team.lead;
    await expect(
      asLead(
        `insert into app.membership (engagement_id, account_id, role, created_at) values ($1, $2, 'lead', now())`,
        [here.id, accountId],
      ),
    ).rejects.toThrow('row-level security');
    await expect(asLead('select app.lead_new_engagement($1)', [here.id])).rejects.toThrow(
      'members already',
    );
  });

  it('a member who is not lead cannot raise their own role', async () => {
    const { reader } = here.team;
    await office.transactions.run(reader, (manager) =>
      manager.query(`update app.membership set role = 'lead' where account_id = $1`, [
        reader.accountId,
      ]),
    );
    const members = await office.members.list(here.team.lead, here.id);
    expect(members.find(({ accountId }) => accountId === reader.accountId)?.role).toBe('reader');
  });

  it('nothing is deleted, and the list of samples is out of reach', async () => {
    await expect(asLead('delete from app.signing_limit')).rejects.toThrow('permission denied');
    await expect(asLead('delete from app.engagement')).rejects.toThrow('permission denied');
    await expect(
      asLead('insert into app.sample_engagement values ($1)', [here.id]),
    ).rejects.toThrow('permission denied');
  });

  it('binds the owner of the tables as well, membership excepted', async () => {
    const rows = await office.dataSource.query<{ relname: string }[]>(
      `select relname from pg_class where relnamespace = 'app'::regnamespace and relforcerowsecurity`,
    );
    const forced = rows.map(({ relname }) => relname);
    expect(forced).toEqual(
      expect.arrayContaining(['engagement', 'organisation_unit', 'signing_limit']),
    );
  });
});

describe('an engagement', () => {
  it('is opened by an account that may, which becomes its lead', async () => {
    const actor = await office.person({ mayOpenEngagements: true });
    const { id } = await office.engagements.open(actor, anEngagement({ cashLimitCents: 12_345 }));
    const { engagement, role } = await office.engagements.read(actor, id);
    expect(role).toBe('lead');
    expect(engagement).toMatchObject({
      cashLimitCents: 12_345,
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      version: 1,
    });
    const list = { offset: 0, limit: 10, sort: { field: 'number', descending: false } as const };
    expect(await office.engagements.list(actor, list)).toMatchObject({
      total: 1,
      items: [{ engagement: { id }, role: 'lead' }],
    });
  });

  it('is not opened by an account that may not, the administrator included', async () => {
    const actor = await office.person({ administrator: true });
    await expect(office.engagements.open(actor, anEngagement())).rejects.toThrow(PermissionMissing);
  });

  it('refuses a number that is taken and a period that ends before it begins', async () => {
    const actor = await office.person({ mayOpenEngagements: true });
    const { number } = await office.engagements.open(actor, anEngagement());
    await expect(office.engagements.open(actor, anEngagement({ number }))).rejects.toThrow(
      NumberTaken,
    );
    await expect(
      office.engagements.open(actor, anEngagement({ periodTo: '2024-12-31' })),
    ).rejects.toThrow(PeriodReversed);
  });

  it('takes one of two simultaneous changes; the other learns both versions', async () => {
    const version = await currentVersion(here.id);
    const changes = ['erste', 'zweite'].map((title) =>
      office.engagements.change(here.team.lead, here.id, version, { title }),
    );
    const refused = (await Promise.allSettled(changes)).filter(
      ({ status }) => status === 'rejected',
    );
    expect(refused).toHaveLength(1);
    expect((refused[0] as PromiseRejectedResult).reason).toBeInstanceOf(ChangedMeanwhile);
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({
      parameters: { yourVersion: version, currentVersion: version + 1 },
    });
  });

  it('leaves what a change does not mention', async () => {
    const { engagement: before } = await office.engagements.read(here.team.lead, here.id);
    await office.engagements.change(here.team.lead, here.id, before.version, {
      title: 'Nur der Titel',
      subject: undefined,
    });
    const { engagement: after } = await office.engagements.read(here.team.lead, here.id);
    expect(after).toEqual({ ...before, title: 'Nur der Titel', version: before.version + 1 });
  });

  it('writes its opening and its changes into the audit trail', async () => {
    const entries = await office.transactions.run(here.team.lead, (manager) =>
      manager.query<{ action: string }[]>(
        'select action from app.audit_entry where engagement_id = $1 order by id',
        [here.id],
      ),
    );
    const actions = entries.map(({ action }) => action);
    expect(actions[0]).toBe('engagement.opened');
    expect(actions).toContain('member.added');
    expect(actions).toContain('engagement.changed');
  });
});

describe('members', () => {
  it('change their role and leave, but never without a lead', async () => {
    const { id, team } = await office.engagementWithEverybody();
    const { lead, reader } = team;
    await expect(office.members.put(lead, id, lead.accountId, 'reader')).rejects.toThrow(LastLead);
    await expect(office.members.remove(lead, id, lead.accountId)).rejects.toThrow(LastLead);
    await office.members.put(lead, id, reader.accountId, 'lead');
    await office.members.remove(lead, id, lead.accountId);
    await expect(office.engagements.read(lead, id)).rejects.toThrow(EngagementNotVisible);
    await expect(office.engagements.read(reader, id)).resolves.toMatchObject({ role: 'lead' });
  });

  it('must be accounts', async () => {
    await expect(
      office.members.put(here.team.lead, here.id, randomUUID(), 'reader'),
    ).rejects.toThrow(UnknownAccount);
  });
});

describe('signing limits', () => {
  it('hold once per role, unit and day', async () => {
    const { lead } = here.team;
    const first = await office.limits.add(lead, here.id, limitFacts('Sachbearbeitung'));
    const again = limitFacts('sachbearbeitung', { validFrom: '2026-01-01' });
    await expect(office.limits.add(lead, here.id, again)).rejects.toThrow(SigningLimitOverlap);
    const target = { engagementId: here.id, id: first.id, version: 1 };
    await office.limits.change(lead, target, { validTo: '2025-12-31' });
    await expect(office.limits.add(lead, here.id, again)).resolves.toMatchObject({ version: 1 });
    await expect(office.limits.change(lead, target, { validTo: null })).rejects.toThrow(
      ChangedMeanwhile,
    );
  });

  it('keep amounts exact and refuse units of another engagement', async () => {
    const { lead } = here.team;
    const limitCents = Number.MAX_SAFE_INTEGER;
    const { id } = await office.limits.add(lead, here.id, limitFacts('Leitung', { limitCents }));
    const limits = await office.limits.list(lead, here.id);
    expect(limits.find((limit) => limit.id === id)?.limitCents).toBe(limitCents);
    const foreign = await office.units.add(elsewhere.team.lead, elsewhere.id, unitFacts('Fremd'));
    await expect(
      office.limits.add(lead, here.id, limitFacts('X', { organisationUnitId: foreign.id })),
    ).rejects.toThrow(OrganisationUnitUnknown);
  });
});

describe('the organisation tree', () => {
  it('takes units below their kind only and never in a circle', async () => {
    const { lead } = here.team;
    const add = (name: string, overrides: object) =>
      office.units.add(lead, here.id, unitFacts(name, overrides));
    const town = await add('Stadt', {});
    const office50 = await add('Amt 50', { kind: 'department', parentId: town.id });
    const team = await add('50.1', { kind: 'department', parentId: office50.id });
    await add('Stelle 4711', { kind: 'post', parentId: team.id });
    await expect(add('Stelle ohne Amt', { kind: 'post' })).rejects.toMatchObject({
      code: 'engagements.organisation-unit-misplaced',
    });
    await expect(
      office.units.change(
        lead,
        { engagementId: here.id, id: office50.id, version: 1 },
        { parentId: team.id },
      ),
    ).rejects.toMatchObject({ code: 'engagements.organisation-unit-cycle' });
    await expect(add('X', { kind: 'post', parentId: randomUUID() })).rejects.toThrow(
      OrganisationUnitUnknown,
    );
  });
});

describe('the sample engagement', () => {
  it('has every account as lead: those that exist and those that come', async () => {
    const early = await office.person();
    const { id } = await office.engagements.openSample(systemActor, anEngagement());
    const late = await office.person();
    for (const actor of [early, late]) {
      expect(await office.engagements.read(actor, id)).toMatchObject({
        role: 'lead',
        engagement: { isSample: true, createdBy: systemActor.accountId },
      });
    }
    await expect(office.members.remove(early, id, late.accountId)).rejects.toThrow(SampleIsFixed);
  });
});
