import { canonicalTable } from './canonical-table.ts';
import { delimitedRows } from './delimited.ts';
import { headedRows } from './headed-rows.ts';
import { plainRows } from './plain-rows.ts';
import { fault, type RawTable } from './raw-row.ts';
import { RowReader } from './row-reader.ts';
import { columnOf } from './step-columns.ts';
import type { StepRow, StepTableFault, StepTableReading } from './step-table.ts';

export const MOST_ROWS = 500;
/** Each is drawn around the others, so that many of them take far longer than many rows. */
export const MOST_WAYS = 1000;

/**
 * Reads a typed or pasted table: cells with tabs or semicolons between them below a line of headings, or one step per
 * line. German and English headings and words. Everything that is not understood is told; nothing is dropped in silence.
 */
export function parseStepTable(text: string, name = ''): StepTableReading {
  const raw = rawTable(text.replace(/^\ufeff/, ''));
  if (raw.rows.length > MOST_ROWS) return tooLarge(name);
  const numbered = raw.rows.some(({ cells }) => (cells['nr'] ?? '') !== '');
  const reader = new RowReader(raw.headings, numbered);
  const rows = raw.rows.map((row, index) => reader.read(row, index));
  if (rows.reduce((sum, { next }) => sum + next.length, 0) > MOST_WAYS) return tooLarge(name);
  const lines = raw.rows.map(({ line }) => line);
  const empty = rows.length === 0 && raw.faults.length === 0;
  const faults = [
    ...(empty ? [fault('step-table.empty', { line: null })] : []),
    ...raw.faults,
    ...reader.faults,
    ...rows.flatMap((row, index) => wayFaults(row, rows, lines[index] ?? 1)),
  ];
  const ordered = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { table: canonicalTable({ name, rows }), lines, faults: ordered };
}

function tooLarge(name: string): StepTableReading {
  const most = { most: MOST_ROWS, ways: MOST_WAYS };
  const faults = [fault('step-table.too-large', { line: null }, '', most)];
  return { table: { name, rows: [] }, lines: [], faults };
}

function rawTable(text: string): RawTable {
  for (const sign of ['\t', ';'] as const) {
    const head = delimitedRows(text, sign)[0]?.cells ?? [];
    const known = head.filter((cell) => cell !== '' && columnOf(cell) !== null).length;
    if (head.length > 1 && (known > 0 || sign === '\t')) return headedRows(text, sign);
  }
  const [first = ''] = text.split('\n');
  return columnOf(first)?.key === 'name' ? headedRows(text, '\t') : plainRows(text);
}

function wayFaults(row: StepRow, rows: readonly StepRow[], line: number): StepTableFault[] {
  const place = { line, column: 'Weiter mit' };
  const numbers = new Set(rows.map(({ nr }) => nr));
  const missing = row.next.flatMap(({ to }) =>
    to === null || numbers.has(to) ? [] : [fault('step-table.next-missing', place, to)],
  );
  const shares = row.next.flatMap(({ share }) => share ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  const complete = shares.length === row.next.length && row.kind !== 'choice';
  const wrong = sum > 1.0001 || (complete && shares.length > 1 && sum < 0.9999);
  if (shares.length === 0 || !wrong || row.kind === 'choice') return missing;
  const said = `${String(Number((sum * 100).toFixed(2))).replace('.', ',')} %`;
  return [...missing, fault('step-table.share-sum', place, said)];
}
