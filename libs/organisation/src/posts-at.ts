import { powers as wordOrder } from './organisation-kinds.ts';
import { holdsOn } from './organisation-record.ts';
import type { OrganisationRows } from './organisation-rows.ts';
import type { PostDeputy } from './post-deputy.entity.ts';
import type { Post } from './post.entity.ts';
import type { SigningPower } from './signing-power.entity.ts';

/** Something that holds or does not hold on the day. */
export interface Dated<T> {
  readonly record: T;
  readonly holds: boolean;
}

export interface PostAt {
  readonly post: Post;
  readonly holds: boolean;
  /** A deputy is entered for the day, and the deputy's post exists on it. */
  readonly hasDeputy: boolean;
  readonly deputies: readonly Dated<PostDeputy>[];
  readonly powers: readonly Dated<SigningPower>[];
}

type Rows = Pick<OrganisationRows, 'posts' | 'deputies' | 'powers'>;

export function postsAt({ posts, deputies, powers }: Rows, date: string): PostAt[] {
  const there = new Set(posts.filter((post) => holdsOn(post, date)).map(({ id }) => id));
  const dated = <T extends PostDeputy | SigningPower>(
    rows: readonly T[],
    post: Post,
    order: (a: T, b: T) => number,
  ) =>
    rows
      .filter(({ postId }) => postId === post.id)
      .sort(order)
      .map((record) => ({ record, holds: holdsOn(record, date) }));
  return [...posts].sort(byNumber).map((post) => {
    const own = dated(deputies, post, byPeriod);
    const hasDeputy = own.some(({ record, holds }) => holds && there.has(record.deputyPostId));
    return {
      ...{ post, holds: there.has(post.id), hasDeputy },
      ...{ deputies: own, powers: dated(powers, post, byPower) },
    };
  });
}

function byPower(a: SigningPower, b: SigningPower): number {
  return wordOrder.indexOf(a.power) - wordOrder.indexOf(b.power) || byPeriod(a, b);
}

interface Dates {
  readonly id: string;
  readonly validFrom: string | null;
}

/** Oldest first; the id decides between equals, so that the order never depends on the database. */
export function byPeriod(a: Dates, b: Dates): number {
  return compare([a.validFrom ?? '', a.id], [b.validFrom ?? '', b.id]);
}

function byNumber(a: Post, b: Post): number {
  // A post without a number stands behind those that have one.
  const key = ({ number, designation, id }: Post) => [number ?? '\uffff', designation, id];
  return compare(key(a), key(b));
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
