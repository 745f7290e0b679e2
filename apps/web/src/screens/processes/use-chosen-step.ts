import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ProcessStep } from './processes.queries.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

interface ChosenStep {
  readonly step: ProcessStep | null;
  readonly choose: (elementId: string) => void;
  /** To the next or the previous of the listed steps. */
  readonly move: (by: 1 | -1) => void;
}

/** The step that is looked at: as in the address, else the first. */
export function useChosenStep(steps: readonly ProcessStep[]): ChosenStep {
  const { schritt, alle } = route.useSearch();
  const navigate = route.useNavigate();
  const listed = alle === 1 ? steps : steps.filter(({ kind }) => kind === 'activity');
  const named = steps.find(({ elementId }) => elementId === schritt);
  const step = named ?? listed[0] ?? null;
  const choose = useCallback(
    (elementId: string) =>
      void navigate({
        search: (before) => ({ ...before, schritt: elementId }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const move = (by: 1 | -1) => {
    const at = listed.findIndex(({ elementId }) => elementId === step?.elementId);
    const next = listed[Math.min(listed.length - 1, Math.max(0, at + by))];
    if (next) choose(next.elementId);
  };
  return { step, choose, move };
}
