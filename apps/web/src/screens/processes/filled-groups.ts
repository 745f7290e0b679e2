import type { GroupTitle } from './panel/attribute-groups.ts';
import type { ProcessStep } from './processes.queries.ts';
import { DOCUMENTATION, type StepColumn } from './step-columns/step-column.ts';

/** Said above them already, with or without a value. */
const SAID = new Set([
  ...['itSysteme', 'grundzeitMin', 'zeitMethode', 'liegezeitH', 'medienEin', 'medienAus'],
  ...['ausfuehrungsart', 'zahlungsrelevant', DOCUMENTATION],
]);

export interface FilledGroup {
  readonly title: GroupTitle;
  readonly columns: readonly StepColumn[];
}

/** The attributes of a step that have a value, in the order of the panel; groups without any are left out. */
export function filledGroups(
  all: readonly StepColumn[],
  { attributes }: Pick<ProcessStep, 'attributes'>,
): FilledGroup[] {
  const filled = new Set(attributes.filter(({ value }) => value !== '').map(({ name }) => name));
  const shown = all.filter(({ name }) => filled.has(name) && !SAID.has(name));
  return [...Map.groupBy(shown, ({ group }) => group)].map(([title, columns]) => ({
    ...{ title, columns },
  }));
}
