import type { ModelLane, ProcessModel } from '#pruefwerk/bpmn';
import { type OrganisationAt, type PostAt, postsOfRole } from '#pruefwerk/organisation';

/** Posts that a lane means, as they are on the day. */
export interface LanePosts {
  readonly laneId: string;
  readonly role: string;
  readonly postIds: readonly string[];
  /** VZÄ that are filled. */
  readonly fte: number;
  /** Roles of the posts that deputise, by name; empty when not every post has a deputy. */
  readonly deputies: readonly string[];
}

export interface OrganisedModel {
  readonly model: ProcessModel;
  /** In the order of the lanes; without those that no post fits. */
  readonly lanes: readonly LanePosts[];
  /** Plain date. */
  readonly date: string;
}

/**
 * The model with posts and deputies of the organisation where a lane means posts of it. What a to-be process
 * says of its lanes is a plan and stays; the organisation only fills in what it leaves open.
 */
export function organisedModel(
  model: ProcessModel,
  organisation: OrganisationAt,
  kind: 'as-is' | 'to-be',
): OrganisedModel {
  const found = new Map(
    model.lanes.map((lane) => [
      lane.id,
      lanePosts(lane, postsOfLane(lane, organisation), organisation.posts),
    ]),
  );
  const lanes = model.lanes.map((lane) => withPosts(lane, found.get(lane.id) ?? null, kind));
  return {
    model: { ...model, lanes },
    lanes: model.lanes.flatMap(({ id }) => found.get(id) ?? []),
    date: organisation.date,
  };
}

/** Posts of its role; where the lane names a unit or site of the organisation, only those there or below. */
function postsOfLane({ name, iks }: ModelLane, { posts, units }: OrganisationAt): PostAt[] {
  const there = posts.filter(({ holds }) => holds);
  const meant = new Set(
    postsOfRole(
      there.map(({ post }) => post),
      { name, rolleRef: iks.rolleRef, stelle: iks.stelle },
    ),
  );
  const places = [iks.orgEinheit, iks.standort].map((one) => unitsNamed(units, one));
  return there.filter(
    ({ post }) => meant.has(post) && places.every((ids) => ids === null || ids.has(post.unitId)),
  );
}

/** Ids of the units of this name with everything below; null when nothing is named, or nothing is called so. */
function unitsNamed(units: OrganisationAt['units'], name: string | null): Set<string> | null {
  if (name === null) return null;
  const named = units.filter(({ unit }) => plain(unit.name) === plain(name));
  if (named.length === 0) return null;
  const ids = new Set(named.map(({ unit }) => unit.id));
  // Units stand depth first: everything below follows its parent.
  for (const { unit } of units) if (unit.parentId && ids.has(unit.parentId)) ids.add(unit.id);
  return ids;
}

const plain = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();

interface FoundPosts extends LanePosts {
  readonly fteTarget: number;
}

function lanePosts(
  { id, name }: ModelLane,
  posts: readonly PostAt[],
  all: readonly PostAt[],
): FoundPosts | null {
  if (posts.length === 0) return null;
  const sum = (of: (one: PostAt) => number): number =>
    Math.round(posts.reduce((all, one) => all + of(one), 0) * 1e6) / 1e6;
  return {
    ...{ laneId: id, role: name, postIds: posts.map(({ post }) => post.id) },
    fte: sum(({ post }) => post.fteActual),
    fteTarget: sum(({ post }) => post.fteTarget),
    deputies: posts.every(({ hasDeputy }) => hasDeputy) ? deputiesOf(posts, all) : [],
  };
}

/** As lanes call them, so that rules about deputies find their lane. */
function deputiesOf(posts: readonly PostAt[], all: readonly PostAt[]): string[] {
  const ids = new Set(
    posts.flatMap(({ deputies }) =>
      deputies.filter(({ holds }) => holds).map(({ record }) => record.deputyPostId),
    ),
  );
  const standing = all.filter(({ post, holds }) => holds && ids.has(post.id));
  const names = standing.map(({ post }) => post.roleName || post.designation);
  return [...new Set(names)].sort();
}

function withPosts(lane: ModelLane, posts: FoundPosts | null, kind: 'as-is' | 'to-be'): ModelLane {
  if (!posts) return lane;
  const { iks } = lane;
  const recorded = {
    vzaeIst: posts.fte,
    vzaeSoll: posts.fteTarget,
    vertretung: posts.deputies.length > 0 ? posts.deputies.join(', ') : null,
  };
  const planned = {
    vzaeIst: iks.vzaeIst ?? (iks.vzaeSoll === null ? recorded.vzaeIst : null),
    vzaeSoll: iks.vzaeSoll ?? recorded.vzaeSoll,
    vertretung: iks.vertretung ?? recorded.vertretung,
  };
  return { ...lane, iks: { ...iks, ...(kind === 'as-is' ? recorded : planned) } };
}
