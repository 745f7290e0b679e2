import type { Shape } from '../../../api/types.ts';
import type { Attribute } from '../panel/field-value.ts';
import type { GroupTitle } from '../panel/attribute-groups.ts';
import { groupsOf } from '../panel/attribute-groups.ts';

/** A column of the list of steps: an attribute of a step, or its description. */
export interface StepColumn {
  readonly name: string;
  /** Of the panel, so that both say the same. */
  readonly group: GroupTitle;
  readonly attribute: Attribute;
}

/** Type of the descriptor whose attributes are columns. */
export const ACTIVITY = 'Aktivitaet';
export const DOCUMENTATION = 'documentation';

/** Shown unless the address says otherwise. */
export const usualColumns: readonly string[] = ['itSysteme', 'grundzeitMin', 'liegezeitH'];

/** Everything that can be a column, in the order of the panel. */
export function stepColumns(descriptor: Shape<'IksDescriptorDto'>): StepColumn[] {
  const properties = descriptor.types.find(({ name }) => name === ACTIVITY)?.properties ?? [];
  // The editor puts its prefix before the names of the properties that it was given.
  const attributes = new Map(properties.map(({ meta }) => [meta.name, meta]));
  const listed = groupsOf(ACTIVITY, [...attributes.keys()]).flatMap(({ title, names }) =>
    names.flatMap((name) => {
      const attribute = attributes.get(name);
      return attribute ? [{ name, group: title, attribute }] : [];
    }),
  );
  const text: Attribute = { name: DOCUMENTATION, kind: 'text' };
  return [...listed, { name: DOCUMENTATION, group: 'other', attribute: text }];
}

/** Columns that the address names, in the order of the list; `keine` for none. */
export function chosenColumns(
  all: readonly StepColumn[],
  spalten: string | undefined,
): StepColumn[] {
  const names = new Set(spalten?.split(',') ?? usualColumns);
  return all.filter(({ name }) => names.has(name));
}

/** As the address says it; nothing for the usual ones. */
export function columnsWord(names: readonly string[]): string | undefined {
  if (names.length === 0) return 'keine';
  const usual =
    names.length === usualColumns.length && usualColumns.every((one) => names.includes(one));
  return usual ? undefined : names.join(',');
}

/** Figures stand at the right. */
export function isFigure({ attribute: { kind } }: StepColumn): boolean {
  return kind === 'decimal' || kind === 'integer';
}
