import { useMemo } from 'react';
import { changesOf, type DraftState, withChange } from './draft-change.ts';
import { useDraft } from './use-draft.ts';

export interface DraftChange<Fields> {
  /** What the form shows: the saved values with the changes in their place. */
  readonly values: Fields;
  /** What differs from the saved values. */
  readonly changes: Partial<Fields>;
  readonly changed: boolean;
  /** Version that was on the screen when the first change was made. */
  readonly baseVersion: number;
  readonly change: (part: Partial<Fields>) => void;
  /** After saving or discarding. */
  readonly forget: () => void;
}

/**
 * A form that is not saved yet: like `useDraft`, for many fields. Only the changes are kept, so that what somebody else
 * saves meanwhile shows in all other fields.
 * @param key names the object, for example `engagement.<id>`; never for passwords
 * @param version of the saved values; 0 for something new
 */
export function useDraftChange<Fields extends object>(
  key: string,
  saved: Fields,
  version = 0,
): DraftChange<Fields> {
  const [text, setText] = useDraft(key);
  const state = useMemo(() => changesOf<Fields>(text), [text]);
  const { changes } = state;
  const write = (next: DraftState<Fields> | null) => setText(next ? JSON.stringify(next) : '');
  return {
    values: { ...saved, ...changes },
    changes,
    changed: Object.keys(changes).length > 0,
    baseVersion: state.version ?? version,
    change: (part) => write(withChange({ state, saved, version }, part)),
    forget: () => write(null),
  };
}
