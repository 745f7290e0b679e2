import { type EntityManager, In } from 'typeorm';
import { Account } from './account.entity.ts';

/** Shown names by account id, in the transaction that let the actor through to the ids. */
export async function accountNames(
  manager: EntityManager,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const accounts = await manager.findBy(Account, { id: In(wanted) });
  return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
}

export function nameOf(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? null);
}
