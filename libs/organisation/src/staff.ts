import { sumFte } from './fte.column.ts';
import type { PostAt } from './posts-at.ts';

/** Posts that hold on the day, in figures. */
export interface Staff {
  /** Lines of the staffing plan, not heads. */
  readonly posts: number;
  readonly fteActual: number;
  readonly fteTarget: number;
  readonly withoutDeputy: number;
}

export function staffOf(posts: readonly PostAt[]): Staff {
  const there = posts.filter(({ holds }) => holds);
  return {
    posts: there.length,
    fteActual: sumFte(there.map(({ post }) => post.fteActual)),
    fteTarget: sumFte(there.map(({ post }) => post.fteTarget)),
    withoutDeputy: there.filter(({ hasDeputy }) => !hasDeputy).length,
  };
}
