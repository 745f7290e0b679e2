import { getRouteApi } from '@tanstack/react-router';
import type { TasksSearch } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/aufgaben');

/** Where one is in the tasks; all of it in the address. */
export function usePlace() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return {
    view: search.ansicht ?? 'katalog',
    taskId: search.aufgabe,
    year: search.jahr,
    withWithdrawn: search.alle === 1,
    change: (part: TasksSearch) =>
      void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false }),
  } as const;
}
