import type { Preview } from './exchange.queries.ts';

/** Whose value holds: that of the table or that of the application. */
export type Choice = 'mine' | 'theirs';

type Choices = ReadonlyMap<string, Choice>;

export function openConflicts({ conflicts }: Pick<Preview, 'conflicts'>, choices: Choices): number {
  return conflicts.filter(({ address }) => !choices.has(address)).length;
}

export function chosen(choices: Choices, wanted: Choice): string[] {
  return [...choices].filter(([, choice]) => choice === wanted).map(([address]) => address);
}

type Taken = Pick<Preview, 'changes' | 'conflicts' | 'added'>;

export function takesAnything({ changes, conflicts, added }: Taken): boolean {
  return changes.length + conflicts.length + added.length > 0;
}
