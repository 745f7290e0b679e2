import { useToasts } from '../../feedback/toasts.tsx';
import { useImportChanges } from './import.mutations.ts';
import type { Import } from './import.queries.ts';

/** Takes up an import that was given up or failed, with what was decided before. */
export function useResume({ id, mapping, mappingConfirmed, format, sheet }: Import) {
  const toasts = useToasts();
  const { confirmMapping, setFormat } = useImportChanges(id);
  const onError = toasts.problem;
  const run = () => {
    if (mappingConfirmed && mapping) confirmMapping.mutate({ mapping }, { onError });
    else setFormat.mutate({ ...format, ...(sheet !== null && { sheet }) }, { onError });
  };
  return { run, pending: confirmMapping.isPending || setFormat.isPending };
}
