import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import {
  edited,
  exampleTable,
  issued,
  reading,
} from '../../../test/factories/exchange-table.factory.ts';
import type { ExchangeColumn, ExchangeRow, ExchangeValue, ExchangeValues } from './table.ts';
import { canonicalValue } from './value/canonical-value.ts';
import { cellContent, shownValue } from './value/shown-value.ts';

const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const formulas = fc.constantFrom(
  '=1+1',
  "'=1+1",
  '+49 30',
  '-',
  '- siehe',
  '@x',
  "''-a",
  '_x0041_',
);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), formulas);

function valueOf(column: ExchangeColumn, text: fc.Arbitrary<string>): fc.Arbitrary<ExchangeValue> {
  switch (column.type) {
    case 'text':
      return column.required ? text.map((word) => `T${word}`) : text;
    case 'number':
      return fc
        .integer({ min: 0, max: 10_000_000 })
        .map((n) => (column.decimals === 0 ? n : n / 100));
    case 'date':
      return day;
    case 'one-of':
      return fc.constantFrom(...column.options.map(({ value }) => value));
    case 'flag':
      return fc.boolean();
    case 'list':
      return fc.array(text, { maxLength: 3 });
  }
}

function valuesOf(text: fc.Arbitrary<string>): fc.Arbitrary<ExchangeValues> {
  const fields = exampleTable.columns.map((column) => {
    const value = valueOf(column, text);
    return [column.key, column.required ? value : fc.option(value)] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

function tableRows(text: fc.Arbitrary<string>): fc.Arbitrary<ExchangeRow[]> {
  return fc
    .array(fc.record({ values: valuesOf(text), level: fc.nat(3) }), { maxLength: 6 })
    .map((rows) => rows.map((row, index) => ({ key: `key-${index}`, ...row })));
}

const open = exampleTable.columns.filter(({ editable }) => editable === undefined);
const wordText = fc.stringMatching(/^[A-Za-zäöüß§][A-Za-z0-9äöüß ,.]{0,20}[a-z]$/);

// Each run writes and reads whole workbooks; a busy machine may take its time.
jest.setTimeout(60_000);

describe('round trip', () => {
  it('tells nothing when nothing was changed, whatever the records hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        tableRows(anyText),
        fc.constantFrom('de' as const, 'en' as const),
        async (rows, language) => {
          const result = await reading(await issued(rows, { language }), rows);
          expect(result).toEqual({
            issuedAt: '2025-11-22T10:00:00.000Z',
            language,
            changes: [],
            conflicts: [],
            newRows: [],
            invalid: [],
            missingRows: [],
            goneRows: [],
            missingColumns: [],
            foreignHeadings: [],
            rowOrder: rows.map(({ key }) => key),
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('finds exactly the cells that were changed', async () => {
    const edits = fc.array(
      fc.record({ row: fc.nat(5), column: fc.nat(open.length - 1), values: valuesOf(wordText) }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(tableRows(wordText), edits, async (rows, wanted) => {
        const targets = new Map<string, ExchangeValue>();
        const bytes = await edited(await issued(rows), (sheet) => {
          for (const { row, column, values } of wanted) {
            const [issuedRow, definition] = [rows[row], open[column]!];
            if (!issuedRow) continue;
            const next = canonicalValue(values[definition.key]);
            const at = exampleTable.columns.indexOf(definition) + 2;
            sheet.getCell(6 + row, at).value = cellContent(shownValue(definition, next, 'de'));
            targets.set(`${issuedRow.key}/${definition.key}`, next);
          }
        });
        const expected = [...targets].filter(([place, next]) => {
          const [key, column] = place.split('/') as [string, string];
          return canonicalValue(rows.find((r) => r.key === key)?.values[column]) !== next;
        });
        const result = await reading(bytes, rows);
        const found = result.changes.map(({ rowKey, column, now }) => {
          return [`${rowKey}/${column}`, canonicalValue(now)];
        });
        expect(found.sort()).toEqual(expected.sort());
        expect([result.conflicts, result.invalid, result.newRows]).toEqual([[], [], []]);
      }),
      { numRuns: 25 },
    );
  });
});
