import { given, integer, text, words } from '../../address/search-fields.ts';

const taskViews = ['katalog', 'kritik', 'personalbedarf', 'zeiterhebung'] as const;
export type TaskView = (typeof taskViews)[number];

/** What the address remembers of the tasks. */
export interface TasksSearch {
  readonly ansicht?: TaskView;
  /** Id of the chosen task. */
  readonly aufgabe?: string;
  /** Year of the staffing requirement; the newest with caseloads when left out. */
  readonly jahr?: number;
  /** Withdrawn tasks are shown as well. */
  readonly alle?: 1;
}

export function tasksSearch(raw: Record<string, unknown>): TasksSearch {
  const year = integer(raw, 'jahr');
  return given<TasksSearch>({
    ansicht: words(raw, 'ansicht', taskViews)?.[0],
    aufgabe: text(raw, 'aufgabe'),
    jahr: year !== undefined && year >= 1990 && year <= 2100 ? year : undefined,
    alle: integer(raw, 'alle') === 1 ? 1 : undefined,
  });
}
