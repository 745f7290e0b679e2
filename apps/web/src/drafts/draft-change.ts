/** Changes to a form, and the version they started from; null while there are none. */
export interface DraftState<Fields> {
  readonly version: number | null;
  readonly changes: Partial<Fields>;
}

/** What the storage holds; anything unreadable counts as nothing. */
export function changesOf<Fields>(text: string): DraftState<Fields> {
  const none = { version: null, changes: {} };
  if (text === '') return none;
  try {
    const read = JSON.parse(text) as Partial<DraftState<Fields>>;
    return typeof read.changes === 'object'
      ? { version: read.version ?? null, changes: read.changes }
      : none;
  } catch {
    return none;
  }
}

interface Known<Fields> {
  readonly state: DraftState<Fields>;
  readonly saved: Fields;
  readonly version: number;
}

/** Null when the last change was taken back: everything is as saved again. */
export function withChange<Fields extends object>(
  { state, saved, version }: Known<Fields>,
  part: Partial<Fields>,
): DraftState<Fields> | null {
  const changes = { ...state.changes, ...part };
  for (const field of Object.keys(changes) as (keyof Fields)[]) {
    if (JSON.stringify(saved[field]) === JSON.stringify(changes[field])) delete changes[field];
  }
  if (Object.keys(changes).length === 0) return null;
  return { version: state.version ?? version, changes };
}
