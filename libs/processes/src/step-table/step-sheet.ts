import {
  acceptedValues,
  attributesOf,
  type IksAttribute,
  type ProcessModel,
  type ProcessStep,
  type StepColumn,
  stepColumns,
  typedValue,
} from '#pruefwerk/bpmn';
import type {
  ExchangeColumn,
  ExchangeOption,
  ExchangeRow,
  ExchangeTable,
  ExchangeValue,
} from '#pruefwerk/sheet-exchange';

const MOST_LETTERS = 2000;

/** The list of steps of one process: every attribute of a step is a column that can be changed. */
export function stepSheetTable(processId: string): ExchangeTable {
  return {
    // A sheet of another process is refused by it.
    id: `process-steps.${processId}`,
    title: { de: 'Schrittliste', en: 'Steps' },
    frozen: 2,
    columns: [
      {
        ...{ key: 'number', type: 'number', decimals: 0, editable: false, width: 6 },
        heading: { de: 'Nr.', en: 'No.' },
      },
      {
        ...{ key: 'name', type: 'text', required: true, max: 200, width: 36 },
        heading: { de: 'Schritt', en: 'Step' },
      },
      {
        ...{ key: 'role', type: 'text', editable: false, width: 22 },
        heading: { de: 'Rolle', en: 'Role' },
        help: {
          de: 'Die Bahn im Diagramm; wird im Editor geändert.',
          en: 'The lane in the diagram; changed in the editor.',
        },
      },
      ...stepColumns.flatMap((column) => attributeColumn(column) ?? []),
      ...(['controls', 'risks'] as const).map((key): ExchangeColumn => {
        const heading = stepColumns.find((column) => column.key === key)?.heading;
        return { key, type: 'list', heading: heading ?? { de: key, en: key }, editable: false };
      }),
      {
        ...{ key: 'documentation', type: 'text', max: MOST_LETTERS, width: 40 },
        heading: { de: 'Bemerkung', en: 'Remark' },
      },
    ],
  };
}

function attributeColumn({ heading, attribute }: StepColumn): ExchangeColumn | null {
  if (!attribute) return null;
  const { name: key, kind, least = 0, most } = attribute;
  const base = { key, heading };
  switch (kind) {
    case 'integer':
    case 'decimal': {
      const limits = most === undefined ? { min: least } : { min: least, max: most };
      return { ...base, type: 'number', decimals: kind === 'integer' ? 0 : 4, ...limits };
    }
    case 'one-of':
      return { ...base, type: 'one-of', options: optionsOf(attribute) };
    case 'some-of':
      return { ...base, type: 'list', options: optionsOf(attribute) };
    case 'flag':
      return { ...base, type: 'flag' };
    case 'date':
      return { ...base, type: 'date' };
    case 'list':
      return { ...base, type: 'list' };
    case 'data-fields': {
      const example = acceptedValues(attribute);
      return { ...base, type: 'list', help: { de: example, en: example } };
    }
    case 'text':
      return { ...base, type: 'text', max: MOST_LETTERS };
  }
}

function optionsOf(attribute: IksAttribute): ExchangeOption[] {
  return (attribute.values ?? []).map((value) => ({
    value,
    de: typedValue(attribute, value, 'de'),
    en: typedValue(attribute, value, 'en'),
  }));
}

/** Steps in the order along the flow; events and gateways have no row. */
export function stepSheetRows({ steps }: ProcessModel): ExchangeRow[] {
  return steps.filter(({ kind }) => kind === 'activity').map(stepSheetRow);
}

function stepSheetRow(step: ProcessStep): ExchangeRow {
  const recorded = attributesOf(step);
  const attributes = stepColumns.flatMap(({ attribute }) => {
    const value = attribute ? recorded[attribute.name] : undefined;
    if (!attribute || value === undefined) return [];
    return [[attribute.name, cellOf(attribute, value)]];
  });
  return {
    key: step.id,
    values: {
      ...{ number: step.number, name: step.name, role: step.role },
      ...(Object.fromEntries(attributes) as Record<string, ExchangeValue>),
      controls: step.controls.map(({ id }) => id),
      risks: step.risks.map(({ id }) => id),
      documentation: step.documentation === '' ? null : step.documentation,
    },
  };
}

function cellOf({ kind }: IksAttribute, value: string): ExchangeValue {
  switch (kind) {
    case 'integer':
    case 'decimal':
      return Number(value);
    case 'flag':
      return value === 'true';
    case 'list':
    case 'some-of':
    case 'data-fields':
      return value.split('; ');
    case 'one-of':
    case 'date':
    case 'text':
      return value;
  }
}
