import type { EntityManager } from 'typeorm';
import { accountNames, nameOf } from '#pruefwerk/access';
import type { RedFlag } from './red-flag.entity.ts';
import { type BothLanguages, ruleTexts } from './rule-texts.ts';

/** A red flag as a screen shows it: names beside the ids. */
export interface NamedRedFlag extends RedFlag {
  readonly ruleName: BothLanguages;
  readonly disposedByName: string | null;
}

export async function namedRedFlags(
  manager: EntityManager,
  flags: readonly RedFlag[],
): Promise<NamedRedFlag[]> {
  const names = await accountNames(
    manager,
    flags.map(({ disposedBy }) => disposedBy),
  );
  return flags.map((flag) => namedRedFlag(flag, names));
}

export function namedRedFlag(flag: RedFlag, names: ReadonlyMap<string, string>): NamedRedFlag {
  return {
    ...flag,
    ruleName: ruleTexts(flag.ruleId).name,
    disposedByName: nameOf(names, flag.disposedBy),
  };
}
