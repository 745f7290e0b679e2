import { describe, expect, it } from '@jest/globals';
import type { OrganisationUnit } from '#pruefwerk/engagements';
import {
  organisationAt,
  type OrganisationRows,
  type Post,
  type PostDeputy,
} from '#pruefwerk/organisation';
import { processFigures } from '#pruefwerk/process-figures';
import { rolesOf } from '#pruefwerk/process-simulation';
import { type FileAttributes as Attributes, modelOf } from '../../../../test/kit/process-file.ts';
import { sharedOnce } from '../simulation/shared-posts.ts';
import { organisedModel } from './organised-model.ts';
import { postAssumptions } from './post-assumptions.ts';

const unit = (id: string, name: string, parentId: string | null = null) =>
  ({ id, name, parentId, validFrom: null, validTo: null }) as OrganisationUnit;
const post = (id: string, unitId: string, roleName: string, more: Partial<Post> = {}) =>
  ({
    ...{ id, unitId, roleName, designation: roleName, number: id, payGrade: 'E 9b' },
    ...{ fteActual: 1, fteTarget: 1, validFrom: null, validTo: null, ...more },
  }) as Post;
const deputy = (postId: string, deputyPostId: string, validTo: string | null = null) =>
  ({
    id: `${postId}-${deputyPostId}`,
    postId,
    deputyPostId,
    validFrom: null,
    validTo,
  }) as PostDeputy;

const rows = (more: Partial<OrganisationRows> = {}): OrganisationRows => ({
  units: [unit('town', 'Stadt'), unit('north', 'Nord', 'town'), unit('south', 'Süd', 'town')],
  posts: [
    post('1', 'north', 'Sachbearbeitung', { fteActual: 1.5 }),
    post('2', 'south', 'Sachbearbeitung', { fteActual: 0.5 }),
    post('3', 'town', 'Kasse'),
    post('4', 'town', 'Kassenaufsicht', { validTo: '2025-12-31' }),
  ],
  deputies: [],
  ...{ powers: [], services: [], openingHours: [] },
  ...more,
});

const file = (clerk: Attributes = {}) => ({
  lanes: [
    { id: 'a', name: 'Sachbearbeitung', rolle: clerk },
    { id: 'b', name: 'Kasse', rolle: { vzaeIst: 9, vertretung: 'Niemand' } },
    { id: 'c', name: 'Kassenaufsicht', rolle: { vzaeIst: 2, vertretung: 'Kasse' } },
  ],
  nodes: ['a', 'b', 'c'].map((lane) => ({ id: `do-${lane}`, lane, a: { grundzeitMin: 5 } })),
  flows: ['do-a>do-b', 'do-b>do-c'],
});
const organised = (
  given: Partial<OrganisationRows> = {},
  clerk: Attributes = {},
  kind: 'as-is' | 'to-be' = 'as-is',
) => organisedModel(modelOf(file(clerk)), organisationAt(rows(given), '2026-03-01'), kind);
const lane = ({ model }: ReturnType<typeof organised>, id: string) =>
  model.lanes.find((one) => one.id === id)?.iks;

describe('lanes and the organisation', () => {
  it('meet by the name of the role; posts are summed up and go before what the lane says', () => {
    expect(lane(organised(), 'a')).toMatchObject({ vzaeIst: 2, vertretung: null });
    expect(lane(organised(), 'b')).toMatchObject({ vzaeIst: 1, vertretung: null });
  });

  it('leave a lane as it is that no standing post fits', () => {
    expect(lane(organised(), 'c')).toMatchObject({ vzaeIst: 2, vertretung: 'Kasse' });
  });

  it.each([
    ['its unit', { orgEinheit: 'nord' }, 1.5],
    ['a unit above', { orgEinheit: 'Stadt' }, 2],
    ['its site', { standort: 'Süd' }, 0.5],
    ['a unit that the organisation does not know', { orgEinheit: 'West' }, 2],
  ])('count posts of %s', (_name, clerk, fte) => {
    expect(lane(organised({}, clerk), 'a')?.vzaeIst).toBe(fte);
  });

  it('keep what a to-be process plans, and fill in what it leaves open', () => {
    expect(lane(organised({}, {}, 'to-be'), 'b')).toMatchObject({ vzaeIst: 9 });
    expect(lane(organised({}, {}, 'to-be'), 'a')).toMatchObject({ vzaeIst: 2 });
    expect(lane(organised({}, { vzaeSoll: 4 }, 'to-be'), 'a')).toMatchObject({ vzaeIst: null });
  });

  it('name the role of the deputy, once every post has one on the day', () => {
    const one = [deputy('1', '3')];
    expect(lane(organised({ deputies: one }), 'a')?.vertretung).toBeNull();
    const both = [...one, deputy('2', '3')];
    expect(lane(organised({ deputies: both }), 'a')?.vertretung).toBe('Kasse');
    const over = [...one, deputy('2', '3', '2026-02-28')];
    expect(lane(organised({ deputies: over }), 'a')?.vertretung).toBeNull();
  });

  it('decide who is a single point of failure, and say where the figures come from', () => {
    const pointsOf = (deputies: PostDeputy[]) => {
      const { singlePoints, roles } = processFigures(organised({ deputies }).model);
      const names = new Map(roles.map(({ key, name }) => [key, name]));
      return singlePoints.map(({ roleKey }) => names.get(roleKey));
    };
    expect(pointsOf([])).toEqual(['Kasse']);
    expect(pointsOf([deputy('3', '1')])).toEqual([]);
    const { model, ...posts } = organised({ deputies: [deputy('3', '1')] });
    expect(postAssumptions(model, posts)).toEqual([
      expect.objectContaining({
        code: 'figures.posts-from-organisation',
        parameters: expect.objectContaining({
          role: 'Sachbearbeitung',
          fte: 2,
          count: 2,
        }) as unknown,
      }),
      expect.objectContaining({
        parameters: expect.objectContaining({
          role: 'Kasse',
          deputies: 'Sachbearbeitung',
        }) as unknown,
      }),
      expect.objectContaining({
        ...{ code: 'figures.posts-from-model', parameters: { names: '„Kassenaufsicht“' } },
      }),
    ]);
    expect(postAssumptions(model, { ...posts, lanes: [] })).toEqual([]);
  });

  it('work once where two lanes share their people', () => {
    const shared = ['a', 'b'].map((id) => ({
      ...{ id, name: 'Sachbearbeitung', rolle: { rolleRef: 'Sachbearbeitung' } },
    }));
    const model = modelOf({
      lanes: shared,
      nodes: shared.map(({ id }) => ({ id: `do-${id}`, lane: id })),
      flows: ['do-a>do-b'],
    });
    const found = organisedModel(model, organisationAt(rows(), '2026-03-01'), 'as-is');
    const [role] = rolesOf(sharedOnce(found));
    expect(role?.lanes.map(({ iks }) => iks.vzaeIst)).toEqual([2, null]);
  });
});
