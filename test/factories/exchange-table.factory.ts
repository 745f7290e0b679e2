import ExcelJS from 'exceljs';
import {
  type ExchangeRow,
  type ExchangeTable,
  issueSheet,
  type IssueOptions,
  readSheet,
  type SheetReading,
} from '#pruefwerk/sheet-exchange';

export const ENGAGEMENT_ID = '00000000-0000-4000-8000-00000000000a';

/** One column of every type. */
export const exampleTable: ExchangeTable = {
  id: 'example',
  title: { de: 'Aufgaben', en: 'Tasks' },
  columns: [
    {
      key: 'number',
      heading: { de: 'Nr.', en: 'No.' },
      type: 'text',
      editable: 'new',
      required: true,
    },
    {
      key: 'title',
      heading: { de: 'Aufgabe', en: 'Task' },
      type: 'text',
      required: true,
      max: 200,
      help: { de: 'Kurz, mit Verb.', en: 'Short, with a verb.' },
    },
    {
      key: 'minutes',
      heading: { de: 'mBZ (Min.)', en: 'Time (min)' },
      type: 'number',
      min: 0,
      max: 100_000,
    },
    {
      key: 'cases',
      heading: { de: 'Fälle', en: 'Cases' },
      type: 'number',
      min: 0,
      decimals: 0,
    },
    { key: 'day', heading: { de: 'Erhoben am', en: 'Recorded on' }, type: 'date' },
    {
      key: 'duty',
      heading: { de: 'Art', en: 'Kind' },
      type: 'one-of',
      options: [
        { value: 'obligatory', de: 'Pflichtaufgabe', en: 'obligatory' },
        { value: 'voluntary', de: 'freiwillig', en: 'voluntary' },
      ],
    },
    { key: 'checked', heading: { de: 'geprüft', en: 'checked' }, type: 'flag' },
    { key: 'law', heading: { de: 'Rechtsgrundlage', en: 'Legal basis' }, type: 'list' },
    {
      key: 'total',
      heading: { de: 'Stunden', en: 'Hours' },
      type: 'number',
      editable: false,
    },
  ],
};

export const exampleRows: readonly ExchangeRow[] = [
  {
    key: 'a',
    level: 0,
    values: { number: '1', title: 'Leistungen gewähren', duty: 'obligatory', total: 12.5 },
  },
  {
    key: 'b',
    level: 1,
    values: {
      number: '1.1',
      title: 'Antrag prüfen',
      minutes: 12.5,
      cases: 1200,
      day: '2025-03-31',
      duty: 'obligatory',
      checked: true,
      law: ['§ 37 SGB II', '§ 60 SGB I'],
      total: 250,
    },
  },
  {
    key: 'c',
    level: 1,
    values: { number: '1.2', title: '=SUMME(A1)', minutes: 3, checked: false, duty: 'voluntary' },
  },
];

export function issued(
  rows: readonly ExchangeRow[] = exampleRows,
  options: Partial<IssueOptions> = {},
): Promise<Uint8Array> {
  return issueSheet(exampleTable, rows, {
    engagementId: ENGAGEMENT_ID,
    engagement: 'Prüfung Lindenborn',
    issuedAt: new Date('2025-11-22T10:00:00Z'),
    language: 'de',
    ...options,
  });
}

export function reading(
  bytes: Uint8Array,
  current: readonly ExchangeRow[] = exampleRows,
): Promise<SheetReading> {
  return readSheet(bytes, exampleTable, { engagementId: ENGAGEMENT_ID, current });
}

/** The workbook as a person's spreadsheet program would save it after the change. */
export async function edited(
  bytes: Uint8Array,
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets.find(({ name }) => !name.startsWith('_'));
  if (!sheet) throw new Error('the workbook has no visible sheet');
  change(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
