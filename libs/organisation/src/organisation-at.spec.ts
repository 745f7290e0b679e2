import { describe, expect, it } from '@jest/globals';
import type { OrganisationUnit } from '#pruefwerk/engagements';
import { organisationAt } from './organisation-at.ts';
import type { OrganisationRows } from './organisation-rows.ts';

const row = { engagementId: 'e', withdrawnReason: null, version: 1 };
const always = { validFrom: null, validTo: null };

const unit = (
  id: string,
  parentId: string | null,
  kind: OrganisationUnit['kind'] = 'department',
): OrganisationUnit => ({ ...row, ...always, id, parentId, kind, name: id, code: null });

const post = (id: string, unitId: string, fte: number, dates: object = always) => ({
  ...{ ...row, ...always, id, unitId, number: null, designation: id, roleName: id, payGrade: null },
  ...{ fteActual: fte, fteTarget: fte + 0.1, ...dates },
});

const nothing: OrganisationRows = {
  ...{ units: [], posts: [], deputies: [], powers: [], services: [], openingHours: [] },
};

describe('the organisation on a day', () => {
  const units = [
    unit('town', null, 'authority'),
    unit('b', 'town'),
    unit('a', 'town'),
    unit('aa', 'a', 'branch'),
  ];
  const posts = [
    post('head', 'town', 1),
    post('clerk', 'a', 0.1),
    post('clerk 2', 'aa', 0.2),
    post('gone', 'aa', 5, { validTo: '2024-12-31' }),
    post('planned', 'aa', 7, { validFrom: '2025-01-02' }),
  ];
  const found = organisationAt({ ...nothing, units, posts }, '2025-01-01');
  const at = (id: string) => found.units.find((one) => one.unit.id === id);

  it('goes through the tree from the top, siblings by name', () =>
    expect(found.units.map(({ unit: { id }, depth }) => [id, depth])).toEqual([
      ['town', 0],
      ['a', 1],
      ['aa', 2],
      ['b', 1],
    ]));

  it('sums what holds on the day, exactly, for a unit and for all below it', () => {
    expect(at('town')?.own).toMatchObject({ posts: 1, fteActual: 1, fteTarget: 1.1 });
    expect(at('town')?.total).toMatchObject({ posts: 3, fteActual: 1.3, fteTarget: 1.6 });
    expect(at('a')?.total).toMatchObject({ posts: 2, fteActual: 0.3 });
    expect(at('b')?.total).toMatchObject({ posts: 0, fteActual: 0 });
    expect(found.total).toEqual(at('town')?.total);
  });

  it('keeps what does not hold, marked', () =>
    expect(found.posts.filter(({ holds }) => !holds).map(({ post: { id } }) => id)).toEqual([
      'gone',
      'planned',
    ]));

  it('is the same in any order of the rows', () => {
    const turned = { ...nothing, units: units.toReversed(), posts: posts.toReversed() };
    expect(organisationAt(turned, '2025-01-01')).toEqual(found);
  });

  it.each([
    ['2024-12-31', 6.3],
    ['2025-01-01', 1.3],
    ['2025-01-02', 8.3],
  ])('counts the first and the last day in: %s', (date, fteActual) =>
    expect(organisationAt({ ...nothing, units, posts }, date).total).toMatchObject({ fteActual }),
  );
});

describe('deputies and signing powers', () => {
  const posts = [post('head', 'u', 1), post('clerk', 'u', 1, { validTo: '2025-06-30' })];
  const deputy = { ...row, id: 'd', postId: 'head', deputyPostId: 'clerk', ...always };
  const rows = { ...nothing, posts, units: [unit('u', null)] };

  it('miss a post whose deputy has ended, though the deputy is still entered', () => {
    const deputies = [deputy];
    const hasDeputy = (date: string) =>
      organisationAt({ ...rows, deputies }, date).posts.find(({ post: { id } }) => id === 'head')
        ?.hasDeputy;
    expect([hasDeputy('2025-06-30'), hasDeputy('2025-07-01')]).toEqual([true, false]);
  });

  it('miss a post whose deputy is entered for other days', () => {
    const deputies = [{ ...deputy, validFrom: '2025-03-01' }];
    expect(organisationAt({ ...rows, deputies }, '2025-02-28').total.withoutDeputy).toBe(2);
    expect(organisationAt({ ...rows, deputies }, '2025-03-01').total.withoutDeputy).toBe(1);
  });

  it('tell which limit holds on the day', () => {
    const power = { ...row, postId: 'head', power: 'anordnen' as const };
    const powers = [
      { ...power, id: 'new', limitCents: 1000_00, validFrom: '2025-04-01', validTo: null },
      { ...power, id: 'old', limitCents: 500_00, validFrom: null, validTo: '2025-03-31' },
    ];
    const [head] = organisationAt({ ...rows, powers }, '2025-04-01').posts.filter(
      ({ post: { id } }) => id === 'head',
    );
    expect(head?.powers.map(({ record, holds }) => [record.id, holds])).toEqual([
      ['old', false],
      ['new', true],
    ]);
  });
});

describe('branches', () => {
  const units = [unit('town', null, 'authority'), unit('nord', 'town', 'branch')];
  const service = { ...row, ...always, unitId: 'nord', service: 'asylum-benefits' as const };
  const counselling = { ...service, id: 's', name: null, kind: 'counselling-only' as const };
  const hours = { ...row, ...always, unitId: 'nord', opensAt: 480, closesAt: 750 };

  it('are listed even when nothing is known of them, other units only when they serve people', () => {
    const at = (rows: Partial<OrganisationRows>) =>
      organisationAt({ ...nothing, units, ...rows }, '2025-01-01').branches.map(
        ({ unitId }) => unitId,
      );
    expect(at({})).toEqual(['nord']);
    expect(at({ services: [{ ...counselling, unitId: 'town' }] })).toEqual(['town', 'nord']);
  });

  it('count the hours of the week that hold on the day', () => {
    const openingHours = [
      { ...hours, id: '1', weekday: 4 },
      { ...hours, id: '2', weekday: 1, validTo: '2024-12-31' },
      { ...hours, id: '3', weekday: 1, validFrom: '2025-01-01', closesAt: 720 },
    ];
    const [nord] = organisationAt({ ...nothing, units, openingHours }, '2025-01-01').branches;
    expect(nord?.minutesPerWeek).toBe(270 + 240);
    expect(nord?.openingHours.map(({ record }) => record.id)).toEqual(['2', '3', '1']);
  });

  it.each([
    ['nothing is offered', [], false],
    ['people are only advised', [counselling], true],
    [
      'one service is worked on',
      [counselling, { ...counselling, id: 't', kind: 'processing' as const }],
      false,
    ],
    [
      'the service that was worked on has ended',
      [
        counselling,
        { ...counselling, id: 't', kind: 'processing' as const, validTo: '2024-12-31' },
      ],
      true,
    ],
  ])('are for counselling only when %s: %j', (_, services, expected) => {
    const [nord] = organisationAt({ ...nothing, units, services }, '2025-01-01').branches;
    expect(nord?.counsellingOnly).toBe(expected);
  });
});
