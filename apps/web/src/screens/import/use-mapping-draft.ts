import { useMemo } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import type { Import, Preview } from './import.queries.ts';
import { type MappingDraft, readDraft, sameMapping, startOf } from './mapping-draft.ts';

interface EditedMapping {
  readonly draft: MappingDraft;
  /** Whether it differs from what was confirmed or proposed. */
  readonly changed: boolean;
  readonly change: (draft: MappingDraft) => void;
  readonly forget: () => void;
}

export const mappingDraftKey = (importId: string): string => `import.${importId}.mapping`;

/** The columns as the person has them on the screen; they outlive reload, session and connection until confirmed. */
export function useMappingDraft(one: Import, preview: Preview): EditedMapping {
  const [text, setText] = useDraft(mappingDraftKey(one.id));
  const start = useMemo(() => startOf({ ...one, preview }), [one, preview]);
  const draft = useMemo(() => {
    const kept = readDraft(text);
    // Read again in another format the file may have other headers.
    return kept && Object.keys(kept.columns).every((header) => preview.headers.includes(header))
      ? kept
      : start;
  }, [text, start, preview]);
  return {
    draft,
    changed: !sameMapping(draft, start),
    change: (next) => setText(JSON.stringify(next)),
    forget: () => setText(''),
  };
}
