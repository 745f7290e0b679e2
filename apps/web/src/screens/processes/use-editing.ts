import { getRouteApi } from '@tanstack/react-router';
import { useMay } from '../../engagement/rights.tsx';
import type { ProcessRecord } from './processes.queries.ts';
import type { ProcessSearch } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

interface Editing {
  readonly search: ProcessSearch;
  readonly mayEdit: boolean;
  readonly startEditing: () => void;
  readonly stopEditing: () => void;
}

/** Whether the diagram is edited stands in the address, so that a reload goes on where it was. */
export function useEditing({ state }: Pick<ProcessRecord, 'state'>): Editing {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayEdit = useMay('process:write') && state === 'draft';
  const set = (bearbeiten: 1 | undefined) =>
    void navigate({ search: { ...search, bearbeiten }, resetScroll: false });
  return {
    search,
    mayEdit,
    startEditing: () => set(1),
    stopEditing: () => set(undefined),
  };
}
