import type { DraftLane, IksRole } from '#pruefwerk/bpmn';
import { type SamplePost, samplePosts } from '../organisation/sample-posts.ts';

/** The outside agency has no posts in the town's staffing plan. */
export const TRAINING_AGENCY = 'Bildungsträger';

/** A lane as the sample's posts describe its role: same names, same full-time equivalents, same limits. */
export function sampleLane(role: string, changed: Partial<IksRole> = {}): DraftLane {
  const posts = samplePosts.filter(({ roleName }) => roleName === role);
  if (posts.length === 0 && role !== TRAINING_AGENCY)
    throw new RangeError(`No post of the sample has the role "${role}".`);
  const outside = { orgEinheit: 'Bildungswerk Lindenborn (Träger)', standort: 'außer Haus' };
  const facts = role === TRAINING_AGENCY ? outside : roleFacts(posts);
  return { id: laneId(role), name: role, rows: 1, role: { rolleRef: role, ...facts, ...changed } };
}

export function laneId(role: string): string {
  const plain = role.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
  return plain.replace(/[^a-z0-9]+/g, '-');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function roleFacts(posts: readonly SamplePost[]): Partial<IksRole> {
  const hundredths = (fte: (post: SamplePost) => number) =>
    posts.reduce((sum, post) => sum + Math.round(fte(post) * 100), 0) / 100;
  const units = [...new Set(posts.map(({ unit }) => unit))];
  const powers = posts.flatMap((post) => post.powers ?? []).filter(({ validTo }) => !validTo);
  const deputy = posts.find((post) => post.deputy !== undefined)?.deputy;
  const acting = samplePosts.find(({ number }) => number === deputy)?.roleName;
  return {
    ...(units.length === 1 && { orgEinheit: units[0] }),
    ...{
      vzaeIst: hundredths((post) => post.fteActual),
      vzaeSoll: hundredths((post) => post.fteTarget),
    },
    ...(acting !== undefined && { vertretung: acting }),
    ...(powers.length > 0 && { befugnisse: [...new Set(powers.map(({ power }) => power))] }),
    ...limitOf(powers),
  };
}

/** The limit up to which the role orders or releases alone; none where one of its powers has none. */
function limitOf(
  powers: NonNullable<SamplePost['powers']>,
): Pick<Partial<IksRole>, 'betragsgrenzeEur'> {
  const signing = powers.filter(({ power }) => power === 'anordnen' || power === 'freigeben');
  const limits = signing.flatMap(({ limitCents }) => (limitCents === null ? [] : limitCents / 100));
  const isLimited = signing.length > 0 && limits.length === signing.length;
  return isLimited ? { betragsgrenzeEur: Math.max(...limits) } : {};
}
