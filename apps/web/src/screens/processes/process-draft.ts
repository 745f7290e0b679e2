import { forgetDraft, useDraft } from '../../drafts/use-draft.ts';

/** A diagram that is not saved yet, and the version it started from. */
interface ProcessDraft {
  readonly version: number;
  readonly xml: string;
}

const keyOf = (processId: string) => `process.${processId}.diagram`;

/** What the storage holds; anything unreadable counts as nothing. */
export function readDraft(text: string): ProcessDraft | null {
  if (text === '') return null;
  try {
    const draft = JSON.parse(text) as Partial<ProcessDraft>;
    return typeof draft.xml === 'string' && typeof draft.version === 'number'
      ? { version: draft.version, xml: draft.xml }
      : null;
  } catch {
    return null;
  }
}

/** It outlives a reload and a lost session, until the window is closed. */
export function useProcessDraft(
  processId: string,
): [ProcessDraft | null, (draft: ProcessDraft | null) => void] {
  const [text, setText] = useDraft(keyOf(processId));
  return [readDraft(text), (draft) => setText(draft ? JSON.stringify(draft) : '')];
}

export const forgetProcessDraft = (processId: string): void => forgetDraft(keyOf(processId));
