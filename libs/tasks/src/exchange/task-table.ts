import type { ExchangeColumn, ExchangeOption, ExchangeTable } from '#pruefwerk/sheet-exchange';
import type { EmploymentStatus } from '#pruefwerk/staffing';
import type { Obligation, TimeMethod } from '../task-kinds.ts';
import type { UnitPath } from '../unit-paths.ts';

type Words<T extends string> = Readonly<Record<T, { readonly de: string; readonly en: string }>>;

const obligationWords: Words<Obligation> = {
  obligatory: { de: 'Pflichtaufgabe', en: 'obligatory task' },
  voluntary: { de: 'freiwillige Aufgabe', en: 'voluntary task' },
};
const methodWords: Words<TimeMethod> = {
  estimate: { de: 'Schätzung', en: 'estimate' },
  'self-recording': { de: 'Selbstaufschreibung', en: 'self-recording' },
  'multi-moment': { de: 'Multimomentaufnahme', en: 'multi-moment study' },
  measurement: { de: 'Zeitmessung', en: 'time measurement' },
  log: { de: 'Protokoll des Fachverfahrens', en: 'system log' },
};
const statusWords: Words<EmploymentStatus> = {
  tarif: { de: 'Tarifbeschäftigte', en: 'tariff staff' },
  beamte: { de: 'Beamtinnen und Beamte', en: 'civil servants' },
};

function options<T extends string>(words: Words<T>): ExchangeOption[] {
  return (Object.keys(words) as T[]).map((value) => ({ value, ...words[value] }));
}

export const TASK_TABLE_ID = 'tasks';

/** Keys of the caseload columns of a year. */
export function caseloadKeys(year: number) {
  return {
    cases: `cases-${year}`,
    source: `caseSource-${year}`,
    countedOn: `countedOn-${year}`,
  } as const;
}

/** Year of the caseload columns of an issued sheet, null when it has none. */
export function caseloadYear(columnKeys: readonly string[]): number | null {
  const year = columnKeys.map((key) => /^cases-(\d{4})$/.exec(key)?.[1]).find(Boolean);
  return year === undefined ? null : Number(year);
}

/** The task catalogue as a table: column keys are the names of the fields. */
export function taskTable(units: readonly UnitPath[], year: number): ExchangeTable {
  return {
    id: TASK_TABLE_ID,
    title: { de: 'Aufgabenkatalog', en: 'Task catalogue' },
    frozen: 2,
    columns: [...whatColumns(units), ...timeColumns, ...staffColumns, ...caseloadColumns(year)],
  };
}

function whatColumns(units: readonly UnitPath[]): ExchangeColumn[] {
  return [
    {
      key: 'number',
      heading: { de: 'Nr.', en: 'No.' },
      help: {
        de: 'Gliederungsnummer: 1 ist ein Produkt, 1.1 eine Aufgabe, 1.1.1 eine Teilaufgabe.',
        en: 'Place in the catalogue: 1 is a product, 1.1 a task, 1.1.1 a subtask.',
      },
      ...{ type: 'text', required: true, editable: 'new', max: 14, width: 10 },
    },
    {
      key: 'title',
      heading: { de: 'Aufgabe', en: 'Task' },
      help: {
        de: 'Kurz, mit Verb: „Antrag prüfen“.',
        en: 'Short, with a verb: “check application”.',
      },
      ...{ type: 'text', required: true, max: 300, width: 44 },
    },
    {
      key: 'obligation',
      heading: { de: 'Art der Aufgabe', en: 'Kind of task' },
      ...{ type: 'one-of', options: options(obligationWords), width: 18 },
    },
    {
      key: 'legalBasis',
      heading: { de: 'Rechtsgrundlage', en: 'Legal basis' },
      ...{ type: 'list', width: 26 },
    },
    {
      key: 'unitId',
      heading: { de: 'Zuständige Einheit', en: 'Responsible unit' },
      type: 'one-of',
      options: units.map(({ id, path }) => ({ value: id, de: path, en: path })),
      width: 30,
    },
    {
      key: 'description',
      heading: { de: 'Beschreibung', en: 'Description' },
      ...{ type: 'text', max: 20_000, width: 36 },
    },
  ];
}

const timeColumns: ExchangeColumn[] = [
  {
    key: 'minutes',
    heading: { de: 'mBZ (Minuten je Fall)', en: 'Mean processing time (minutes)' },
    help: {
      de: 'Mittlere Bearbeitungszeit: Grund- und Erholungszeit. Die Verteilzeit kommt in der Berechnung hinzu.',
      en: 'Mean processing time: basic and recovery time. The distribution time is added in the calculation.',
    },
    ...{ type: 'number', min: 0, max: 1_000_000, width: 14 },
  },
  {
    key: 'minutesIncludeDistribution',
    heading: { de: 'Verteilzeit enthalten', en: 'Holds distribution time' },
    help: {
      de: 'ja: Die Minuten enthalten die Verteilzeit schon, sie wird nicht noch einmal zugeschlagen.',
      en: 'yes: the minutes hold the distribution time already, it is not added again.',
    },
    ...{ type: 'flag', width: 12 },
  },
  {
    key: 'timeMethod',
    heading: { de: 'Erhebung der Zeit', en: 'Method' },
    ...{ type: 'one-of', options: options(methodWords), width: 22 },
  },
  {
    key: 'timeObservations',
    heading: { de: 'Beobachtungen', en: 'Observations' },
    ...{ type: 'number', decimals: 0, min: 1, max: 10_000_000, width: 14 },
  },
  {
    key: 'timePrecision',
    heading: { de: '± Minuten (95 %)', en: '± minutes (95 %)' },
    ...{ type: 'number', min: 0, max: 1_000_000, width: 12 },
  },
  {
    key: 'timeRecordedOn',
    heading: { de: 'Zeit erhoben am', en: 'Time recorded on' },
    ...{ type: 'date', min: '1990-01-01', max: '2100-12-31' },
  },
  {
    key: 'timeSource',
    heading: { de: 'Quelle der Zeit', en: 'Source of the time' },
    ...{ type: 'text', max: 2000, width: 28 },
  },
];

const staffColumns: ExchangeColumn[] = [
  {
    key: 'staffStatus',
    heading: { de: 'Beschäftigung', en: 'Employment' },
    help: {
      de: 'Bestimmt die Jahresarbeitszeit. Leer in einer neuen Zeile: Tarifbeschäftigte.',
      en: 'Decides on the working minutes per year. Empty in a new row: tariff staff.',
    },
    ...{ type: 'one-of', options: options(statusWords), width: 22 },
  },
  {
    key: 'payGrade',
    heading: { de: 'Entgeltgruppe', en: 'Pay grade' },
    ...{ type: 'text', max: 20, width: 13 },
  },
];

function caseloadColumns(year: number): ExchangeColumn[] {
  const keys = caseloadKeys(year);
  return [
    {
      key: keys.cases,
      heading: { de: `Fallzahl ${year}`, en: `Caseload ${year}` },
      ...{ type: 'number', decimals: 0, min: 0, max: 1_000_000_000, width: 12 },
    },
    {
      key: keys.source,
      heading: { de: `Quelle der Fallzahl ${year}`, en: `Source of the caseload ${year}` },
      help: {
        de: 'Woher die Zahl stammt; zu einer Fallzahl immer angeben.',
        en: 'Where the figure comes from; always needed with a caseload.',
      },
      ...{ type: 'text', max: 2000, width: 30 },
    },
    {
      key: keys.countedOn,
      heading: { de: `Stand der Fallzahl ${year}`, en: `Date of the caseload ${year}` },
      ...{ type: 'date', min: '1990-01-01', max: '2100-12-31' },
    },
  ];
}
