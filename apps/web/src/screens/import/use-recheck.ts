import { useDraft } from '../../drafts/use-draft.ts';
import { useImportChanges } from './import.mutations.ts';
import type { Import } from './import.queries.ts';
import type { Mapping } from './mapping-draft.ts';
import { useStepOpener } from './wizard-frame.tsx';

/** How many rows were rejected before the columns were changed; '' when it is the first check. */
export const useRejectedBefore = (importId: string) =>
  useDraft(`import.${importId}.rejected-before`);

/** Confirms columns and reads all rows again; the last step shows it. */
export function useRecheck(one: Import) {
  const { confirmMapping } = useImportChanges(one.id);
  const open = useStepOpener(one.id);
  const [, setBefore] = useRejectedBefore(one.id);
  return {
    run: (mapping: Mapping, onDone?: () => void) =>
      confirmMapping.mutate(
        { mapping, version: one.version },
        {
          onSuccess: () => {
            setBefore(one.check ? String(one.check.rejected) : '');
            onDone?.();
            open('pruefen');
          },
        },
      ),
    pending: confirmMapping.isPending,
    problem: confirmMapping.error,
  };
}
