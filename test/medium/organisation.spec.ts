import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import {
  deputyRecords,
  openingHoursRecords,
  type OrganisationRecord,
  OrganisationRecordService,
  OrganisationService,
  postRecords,
  type RecordKind,
  serviceRecords,
  signingPowerRecords,
} from '#pruefwerk/organisation';
import type { Actor } from '#pruefwerk/platform';
import { aPost, aPower, aService, openingHours } from '../factories/organisation.factory.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { roles } from '../kit/case-office.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
let records: OrganisationRecordService;
let organisation: OrganisationService;
beforeAll(async () => {
  office = await openAuditOffice();
  records = office.get(OrganisationRecordService);
  organisation = office.get(OrganisationService);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const DAY = '2025-06-30';
const always = { validFrom: null, validTo: null };

/** An engagement with a branch and two posts in it. */
async function withBranch() {
  const engagement = await office.engagement();
  const { id, lead } = engagement;
  const units = office.get(OrganisationUnitService);
  const unit = { ...always, code: null, parentId: null };
  const town = await units.add(lead, id, { ...unit, kind: 'authority', name: 'Stadt' });
  const facts = { ...unit, kind: 'branch', name: 'Außenstelle Nord', parentId: town.id } as const;
  const { id: branch } = await units.add(lead, id, facts);
  const clerk = await records.add(lead, id, postRecords, aPost(branch));
  const head = await records.add(
    lead,
    id,
    postRecords,
    aPost(branch, { designation: 'Teamleitung', roleName: 'Teamleitung' }),
  );
  return { ...engagement, town, branch, clerk, head };
}
type Branch = Awaited<ReturnType<typeof withBranch>>;

type Add = (actor: Actor, place: Branch) => Promise<OrganisationRecord>;
const tables: [string, RecordKind<never>, Add][] = [
  row('post', postRecords, (place) => aPost(place.branch)),
  row('deputy', deputyRecords, ({ clerk, head }) => ({
    ...{ ...always, postId: head.id, deputyPostId: clerk.id },
  })),
  row('signing power', signingPowerRecords, ({ head }) => aPower(head.id)),
  row('service', serviceRecords, ({ branch }) => aService(branch)),
  row('opening hours', openingHoursRecords, ({ branch }) => openingHours(branch)),
];

function row<T extends OrganisationRecord>(
  name: string,
  kind: RecordKind<T>,
  facts: (place: Branch) => Parameters<typeof records.add<T>>[3],
): [string, RecordKind<never>, Add] {
  const add: Add = (actor, place) => records.add(actor, place.id, kind, facts(place));
  return [name, kind as unknown as RecordKind<never>, add];
}

describe.each(tables)('%s', (_, kind, add) => {
  const at = (place: Branch, { id, version }: OrganisationRecord) => ({
    engagementId: place.id,
    id,
    version,
  });

  it('is added, changed, withdrawn and restored by lead, auditor and consultant', async () => {
    for (const role of ['lead', 'auditor', 'consultant'] as const) {
      const place = await withBranch();
      const actor = place[role];
      let record = await add(actor, place);
      record = await records.change(actor, at(place, record), kind, { validTo: DAY } as never);
      expect(record.validTo).toBe(DAY);
      record = await records.withdraw(actor, at(place, record), kind, ' Verwechslung ');
      expect(record.withdrawnReason).toBe('Verwechslung');
      record = await records.restore(actor, at(place, record), kind);
      expect(record.withdrawnReason).toBeNull();
    }
  });

  it('is refused to a reader and to a manager', async () => {
    const place = await withBranch();
    const record = await add(place.lead, place);
    for (const role of ['manager', 'reader'] as const satisfies EngagementRole[]) {
      const denied = refused('access.permission-missing');
      await expect(add(place[role], place)).rejects.toEqual(denied);
      const change = records.change(place[role], at(place, record), kind, {});
      await expect(change).rejects.toEqual(denied);
      const withdrawal = records.withdraw(place[role], at(place, record), kind, 'x');
      await expect(withdrawal).rejects.toEqual(denied);
      const restoration = records.restore(place[role], at(place, record), kind);
      await expect(restoration).rejects.toEqual(denied);
    }
  });

  it('is not reached from a foreign engagement, nor through an own one', async () => {
    const place = await withBranch();
    const record = await add(place.lead, place);
    const other = await withBranch();
    const gone = refused('access.engagement-not-found');
    await expect(add(other.lead, place)).rejects.toEqual(gone);
    const direct = records.change(other.lead, at(place, record), kind, {});
    await expect(direct).rejects.toEqual(gone);
    const through = records.change(other.lead, at(other, record), kind, {});
    await expect(through).rejects.toEqual(refused('organisation.record-unknown'));
  });

  it('tells who changed it meanwhile, and needs a reason to go', async () => {
    const place = await withBranch();
    const record = await add(place.lead, place);
    const stale = { ...at(place, record), version: record.version + 1 };
    await expect(records.change(place.lead, stale, kind, {})).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
    await expect(records.withdraw(place.lead, at(place, record), kind, '  ')).rejects.toEqual(
      refused('organisation.withdrawal-reason-missing'),
    );
    const gone = await records.withdraw(place.lead, at(place, record), kind, 'Doppelt');
    await expect(records.change(place.lead, at(place, gone), kind, {})).rejects.toEqual(
      refused('organisation.record-withdrawn'),
    );
  });
});

type Attempt = (place: Branch) => Promise<unknown>;
const reversed = { validFrom: '2025-02-01', validTo: '2025-01-31' };
const sameTwice =
  <T extends OrganisationRecord>(kind: RecordKind<T>, facts: (place: Branch) => never): Attempt =>
  async (place) => {
    await records.add(place.lead, place.id, kind, facts(place));
    await records.add(place.lead, place.id, kind, facts(place));
  };
const refusals: [string, string, Attempt][] = [
  [
    'a post that is its own deputy',
    'organisation.own-deputy',
    ({ lead, id, head }) =>
      records.add(lead, id, deputyRecords, {
        ...{ ...always, postId: head.id, deputyPostId: head.id },
      }),
  ],
  [
    'a power of a post that was withdrawn',
    'organisation.post-unknown',
    async ({ lead, id, head }) => {
      const target = { engagementId: id, id: head.id, version: head.version };
      await records.withdraw(lead, target, postRecords, 'Doppelt');
      return records.add(lead, id, signingPowerRecords, aPower(head.id));
    },
  ],
  [
    'a post of another engagement',
    'organisation.post-unknown',
    async ({ lead, id }) =>
      records.add(lead, id, signingPowerRecords, aPower((await withBranch()).head.id)),
  ],
  [
    'a unit of another engagement',
    'engagements.organisation-unit-unknown',
    async ({ lead, id }) =>
      records.add(lead, id, serviceRecords, aService((await withBranch()).branch)),
  ],
  [
    'a period that ends before it begins',
    'engagements.period-reversed',
    ({ lead, id, branch }) => records.add(lead, id, postRecords, aPost(branch, reversed)),
  ],
  [
    'the same post number twice on a day',
    'organisation.post-number-taken',
    sameTwice(postRecords, ({ branch }) => aPost(branch, { number: '50-1' }) as never),
  ],
  [
    'the same deputy twice on a day',
    'organisation.deputy-overlap',
    sameTwice(
      deputyRecords,
      ({ clerk, head }) => ({ ...always, postId: head.id, deputyPostId: clerk.id }) as never,
    ),
  ],
  [
    'two limits for the same power on a day',
    'organisation.signing-power-overlap',
    sameTwice(signingPowerRecords, ({ head }) => aPower(head.id) as never),
  ],
  [
    'the same service twice',
    'organisation.service-overlap',
    sameTwice(
      serviceRecords,
      ({ branch }) => aService(branch, { service: 'other', name: 'Kleiderkammer' }) as never,
    ),
  ],
  [
    'another service without a name',
    'organisation.service-name-mismatch',
    ({ lead, id, branch }) =>
      records.add(lead, id, serviceRecords, aService(branch, { service: 'other' })),
  ],
  [
    'closing before opening',
    'organisation.opening-hours-reversed',
    ({ lead, id, branch }) =>
      records.add(lead, id, openingHoursRecords, openingHours(branch, { closesAt: 480 })),
  ],
  [
    'opening hours that overlap by a minute',
    'organisation.opening-hours-overlap',
    async ({ lead, id, branch }) => {
      await records.add(lead, id, openingHoursRecords, openingHours(branch));
      const late = openingHours(branch, { opensAt: 719, closesAt: 960 });
      await records.add(lead, id, openingHoursRecords, late);
    },
  ],
];

describe('refused is', () => {
  it.each(refusals)('%s', async (_, code, attempt) => {
    const place = await withBranch();
    await expect(attempt(place)).rejects.toEqual(refused(code));
  });

  it('not what meets without overlapping', async () => {
    const { lead, id, branch, head } = await withBranch();
    await records.add(lead, id, openingHoursRecords, openingHours(branch));
    const late = openingHours(branch, { opensAt: 720, closesAt: 960 });
    await records.add(lead, id, openingHoursRecords, late);
    await records.add(lead, id, signingPowerRecords, aPower(head.id, { validTo: '2025-06-30' }));
    const higher = aPower(head.id, { limitCents: 1000_00, validFrom: '2025-07-01' });
    await records.add(lead, id, signingPowerRecords, higher);
    expect((await organisation.at(lead, id, DAY)).branches[0]?.minutesPerWeek).toBe(480);
  });
});

describe('the database itself', () => {
  it('refuses what a service would let through by mistake', async () => {
    const { lead, id, head, branch } = await withBranch();
    const run = (sql: string) =>
      office.transactions.run(lead, (manager) => manager.query(sql, [id, head.id]));
    const deputy = `insert into app.post_deputy (id, engagement_id, post_id, deputy_post_id, version)
      values (gen_random_uuid(), $1, $2, $2, 1)`;
    await expect(run(deputy)).rejects.toThrow(/post_deputy_not_itself/);
    await expect(run('delete from app.post where engagement_id = $1 and id = $2')).rejects.toThrow(
      /permission denied/,
    );
    await records.add(lead, id, openingHoursRecords, openingHours(branch));
    await expect(
      run('update app.opening_hours set opens_at = 800 where engagement_id = $1 and $2 <> id'),
    ).rejects.toThrow(/opening_hours_order/);
  });
});

describe('the organisation of a day', () => {
  it('is read by everybody but the manager, and not from outside', async () => {
    const place = await withBranch();
    for (const role of roles.filter((one) => one !== 'manager')) {
      const found = await organisation.at(place[role], place.id, DAY);
      expect(found.total).toEqual({ posts: 2, fteActual: 5, fteTarget: 6, withoutDeputy: 2 });
    }
    await expect(organisation.at(place.manager, place.id, DAY)).rejects.toEqual(
      refused('access.permission-missing'),
    );
    const stranger = (await office.engagement()).lead;
    await expect(organisation.at(stranger, place.id, DAY)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
  });

  it('leaves out what was withdrawn, and whom a withdrawn post represents', async () => {
    const { lead, id, clerk, head } = await withBranch();
    const deputy = { ...always, postId: head.id, deputyPostId: clerk.id };
    await records.add(lead, id, deputyRecords, deputy);
    expect((await organisation.at(lead, id, DAY)).total.withoutDeputy).toBe(1);
    const target = { engagementId: id, id: clerk.id, version: clerk.version };
    await records.withdraw(lead, target, postRecords, 'Doppelt');
    const found = await organisation.at(lead, id, DAY);
    expect(found.posts.map(({ post }) => post.designation)).toEqual(['Teamleitung']);
    expect(found.posts[0]).toMatchObject({ hasDeputy: false, deputies: [] });
  });
});
