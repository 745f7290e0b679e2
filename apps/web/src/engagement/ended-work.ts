/** What the live changes say of one change. */
export interface Change {
  readonly objectType: string;
  readonly objectId: string | null;
  readonly action: string;
  readonly actorId: string | null;
}

type EndedWork =
  | 'run.done'
  | 'run.failed'
  | 'import.asks'
  | 'import.checked'
  | 'import.failed'
  | 'export.issued'
  | 'export.failed';

const endings: Readonly<Record<string, EndedWork>> = {
  'analysis-run.done': 'run.done',
  'analysis-run.failed': 'run.failed',
  'import.awaiting-mapping': 'import.asks',
  'import.awaiting-acceptance': 'import.checked',
  'import.failed': 'import.failed',
  'export.issued': 'export.issued',
  'export.failed': 'export.failed',
};

/**
 * Long work that has ended, of which the person must be told: what they have asked for themselves, unless the page of
 * that work is in front of them and says so.
 * @param path of the address on the screen
 */
export function endedWork(change: Change, accountId: string, path: string): EndedWork | null {
  const ended = endings[change.action];
  if (!ended || change.actorId !== accountId) return null;
  const inSight =
    change.objectType === 'export'
      ? path.endsWith('/bericht')
      : change.objectId !== null && path.includes(change.objectId);
  return inSight ? null : ended;
}

/** Where the ended work is shown, below the engagement's address. */
export function endedWorkAddress(change: Change): string {
  const id = change.objectId ?? '';
  if (change.objectType === 'analysis-run') return `analyselaeufe/${id}`;
  return change.objectType === 'export' ? 'bericht' : `zahlungsdaten/import/${id}`;
}
