import { useMemo } from 'react';
import { useDraft } from '../../../drafts/use-draft.ts';
import type { Loss } from './loss.queries.ts';

const MOST = 500;

export interface SavedLosses {
  readonly losses: readonly Loss[];
  readonly add: (losses: readonly Loss[]) => void;
  readonly forget: () => void;
}

/** What saving has lost of a process, until the person has taken note of it; also after a reload. */
export function useSavedLosses(processId: string): SavedLosses {
  const [text, setText] = useDraft(`process.${processId}.saved-losses`);
  const losses = useMemo(() => lossesOf(text), [text]);
  return {
    losses,
    add: (more) => {
      if (more.length > 0) setText(JSON.stringify([...losses, ...more].slice(-MOST)));
    },
    forget: () => setText(''),
  };
}

function lossesOf(text: string): readonly Loss[] {
  if (text === '') return [];
  try {
    return JSON.parse(text) as Loss[];
  } catch {
    // An older page of this window has written it.
    return [];
  }
}
