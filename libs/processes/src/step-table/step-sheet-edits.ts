import { acceptedValues, acceptsValue, iksElements, type ModelEdit } from '#pruefwerk/bpmn';
import type { CellPlace, ExchangeValue, SheetReading } from '#pruefwerk/sheet-exchange';

/** A changed cell that the file cannot take, with what it can. */
export interface RefusedCell extends CellPlace {
  readonly value: string;
  readonly accepted: string;
}

export interface StepSheetPlan {
  readonly edits: readonly ModelEdit[];
  readonly refused: readonly RefusedCell[];
}

const attributes = iksElements.find(({ local }) => local === 'aktivitaet')?.attributes ?? [];

/** What taking a sheet over would write; `mine` are the conflicts in which the sheet holds. */
export function stepSheetPlan(reading: SheetReading, mine: ReadonlySet<string>): StepSheetPlan {
  const decided = reading.conflicts
    .filter(({ address }) => mine.has(address))
    .map(({ mine: now, ...place }) => ({ ...place, now }));
  const edits: ModelEdit[] = [];
  const refused: RefusedCell[] = [];
  for (const change of [...reading.changes, ...decided]) {
    const answer = editOf(change, change.now);
    if ('kind' in answer) edits.push(answer);
    else refused.push(answer);
  }
  return { edits, refused };
}

function editOf(place: CellPlace, now: ExchangeValue): ModelEdit | RefusedCell {
  const { rowKey: elementId, column } = place;
  const value = fileText(now);
  if (column === 'name') return { kind: 'name', elementId, name: value };
  if (column === 'documentation') return { kind: 'documentation', elementId, text: value };
  const attribute = attributes.find(({ name }) => name === column);
  const { rowKey, address } = place;
  const refusal = { rowKey, address, column, value };
  if (!attribute) return { ...refusal, accepted: '' };
  if (value !== '' && !acceptsValue(attribute, value)) {
    return { ...refusal, accepted: acceptedValues(attribute) };
  }
  const written = value === '' ? null : value;
  return { kind: 'attribute', elementId, element: 'aktivitaet', name: column, value: written };
}

/** As it stands in a file: figures with a decimal point, lists with semicolons. */
function fileText(value: ExchangeValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}
