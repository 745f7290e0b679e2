import type { RedFlag } from './next-row.ts';

export type Seen = Pick<RedFlag, 'id' | 'version' | 'disposition' | 'disposedBy'>;

/** Whether somebody else changed the red flag since it was first shown. */
export function changedByOther(first: Seen, now: Seen, ownAccount: string): boolean {
  const sameAndNewer = first.id === now.id && now.version > first.version;
  return sameAndNewer && now.disposedBy !== null && now.disposedBy !== ownAccount;
}
