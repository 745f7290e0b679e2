import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRejects, rejectTexts, sealPayments, verifyPopulation } from './index.ts';
import { literal } from './sql-text.ts';
import { WorkDatabase } from './work-database.ts';

const fixtures = join(import.meta.dirname, '../../../test/fixtures/import');
let scratch: string;
let database: WorkDatabase;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-fixtures-'));
  database = await WorkDatabase.open({
    directory: scratch,
    memoryLimitMb: 200,
    threads: 1,
    onDisk: false,
  });
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
  rmSync(scratch, { recursive: true, force: true });
});

/** Accepted rows as `line: value | value`, in the order of lines; columns as `name[format]`. */
interface Sealed {
  columns?: string;
  rows: string[];
  rejects?: string[];
  warnings?: string[];
}

async function seal(folder: 'ok' | 'not-ok', name: string) {
  const outDir = join(scratch, name);
  const { population, warnings } = await sealPayments({
    files: [{ path: join(fixtures, folder, name), name }],
    outDir,
  });
  const { columns } = population.manifest;
  const values = columns
    .map((column) => `coalesce("${column.name}"::VARCHAR, '–')`)
    .join(", ' | ', ");
  const rows = await database.rows(`
    SELECT concat(source_line, ': ', ${values}) AS row FROM read_parquet(${literal(population.parquetPath)})
    ORDER BY source_line`);
  const rejects: string[] = [];
  for await (const { line, column, code, value } of readRejects(outDir)) {
    rejects.push(`${line} ${column ?? '*'} ${code} ${value}`);
  }
  expect(await verifyPopulation(outDir)).toEqual({ ok: true, problems: [] });
  expect(population.manifest.read).toBe(rows.length + rejects.length);
  return {
    encoding: population.manifest.files[0]?.encoding,
    columns: columns
      .map((column) => `${column.name}${column.format ? `[${column.format}]` : ''}`)
      .join(' '),
    rows: rows.map((row) => String(row['row'])),
    rejects,
    warnings: warnings.map(({ code }) => code),
  };
}

const german = 'payment_id payee_name amount_cents[1.234,56] payment_date[dd.mm.yyyy]';

const ok: Record<string, Sealed & { encoding?: string }> = {
  'amount-dollar-with-decimal-comma.csv': {
    columns: 'payment_id amount_cents[1.234,56] payment_date[yyyy-mm-dd]',
    rows: ['2: 1 | 123456 | 2024-03-05', '3: 2 | 362 | 2024-03-05'],
  },
  'amount-english-mixed-decimals.csv': {
    columns: 'payment_id amount_cents[1,234.56] payment_date[yyyy-mm-dd]',
    rows: ['80000', '59600', '-26479553', '340746', '110', '1234'].map(
      (c, i) => `${i + 2}: ${i + 1} | ${c} | 2024-03-05`,
    ),
  },
  'amount-german-all-styles.csv': {
    columns: 'payment_id amount_cents[1.234,56] payment_date[dd.mm.yyyy]',
    rows: [
      '123456',
      '-123456',
      '-123456',
      '-123456',
      '123456',
      '123456',
      '123450',
      '10000',
      '7',
    ].map((cents, i) => `${i + 2}: ${i + 1} | ${cents} | 2024-03-05`),
  },
  'blank-rows-of-delimiters.csv': {
    columns: german,
    rows: ['2: 1 | Korn | 1250 | 2024-03-05', '6: – | – | 1250 | 2024-03-06'],
    warnings: ['intake.blank-lines'],
  },
  'blanks-around-values.csv': {
    rows: ['2: 1 | Korn | 1250 | 2024-03-05'],
    rejects: ['3 Betrag amount-missing '],
  },
  'booleans-integers-methods.csv': {
    columns:
      'payment_id payment_method amount_cents[1.234,56] one_time loan fiscal_year payment_date[dd.mm.yyyy]',
    rows: [
      '2: 1 | transfer | 100 | true | false | 2024 | 2024-03-05',
      '3: 2 | cash | 100 | false | true | 2024 | 2024-03-05',
      '4: 3 | Paypal | 100 | – | – | – | 2024-03-05',
    ],
  },
  'date-compact-and-timestamp.csv': {
    columns:
      'payment_id amount_cents[1.234,56] captured_at[dd.mm.yyyy hh:mm:ss] released_at_1[dd.mm.yyyy (date only)] payment_date[yyyymmdd]',
    rows: [
      '2: 1 | 100 | 2024-03-04 23:59:01 | 2024-03-04 00:00:00 | 2024-03-05',
      '3: 2 | 100 | 2024-03-06 00:00:00 | 2024-03-04 00:00:00 | 2024-03-06',
    ],
  },
  'date-excel-serial.csv': { rows: ['2: 1 | 100 | 2024-03-05'] },
  'date-slash-decided-by-german-header.csv': {
    rows: ['2: 1 | 100 | 2024-02-01'],
    warnings: ['intake.date-order-by-context'],
  },
  'date-slash-decided-by-the-whole-column.csv': {
    columns: 'payment_id amount_cents[1,234.56] payment_date[mm/dd/yyyy]',
    rows: ['2: 1 | 100 | 2024-01-02', '3: 2 | 200 | 2024-01-25'],
  },
  'date-two-digit-year.csv': { rows: ['2: 1 | 1958-03-05 | 100 | 2024-03-05'] },
  'debit-credit-gives-sign.csv': {
    rows: ['2: 1 | 1000 | S | 2024-03-05', '3: 2 | -400 | H | 2024-03-05'],
  },
  'delimiter-comma-quoted-amounts.csv': {
    rows: ['2: 1 | Korn, Bakery | 123456 | 2024-03-05', '3: 2 | Miller | 1250 | 2024-03-06'],
  },
  'delimiter-pipe.csv': { columns: german, rows: ['2: 1 | Korn | 1250 | 2024-03-05'] },
  'delimiter-tab.csv': { columns: german, rows: ['2: 1 | Korn | 1250 | 2024-03-05'] },
  'encoding-utf-16le.csv': {
    encoding: 'utf-16le',
    rows: ['2: 1 | Bäckerei Korn | 1250 | 2024-03-05'],
  },
  'encoding-utf-8-bom.csv': {
    encoding: 'utf-8-bom',
    rows: ['2: 1 | Bäckerei Korn | 1250 | 2024-03-05'],
  },
  'encoding-utf-8-without-mark.csv': {
    encoding: 'utf-8',
    rows: ['2: 1 | Bäckerei Korn | 1250 | 2024-03-05'],
  },
  'encoding-windows-1252-with-euro-sign.csv': {
    encoding: 'windows-1252',
    rows: [
      '2: 1 | Bäckerei „Korn“ | 1250 | 2024-03-05 | 5 € Gutschein',
      '3: 2 | Groß & Söhne | 700 | 2024-03-06 | –',
    ],
  },
  'header-recurring-inverts.csv': {
    rows: ['2: 1 | 100 | false | 2024-03-05', '3: 2 | 100 | true | 2024-03-05'],
  },
  'header-synonyms-first-wins.csv': {
    columns:
      'payment_id amount_cents[1.234,56] payment_date[dd.mm.yyyy] extra_anmerkung_amt extra_auszahlungsbetrag',
    rows: ['2: 1 | 100 | 2024-03-05 | x | 9,00'],
    warnings: ['intake.header-doubled'],
  },
  'header-twice-keeps-both.csv': {
    columns: 'payment_id amount_cents[1.234,56] payment_date[dd.mm.yyyy] extra_betrag_2',
    rows: ['2: 1 | 100 | 2024-03-05 | abc'],
    warnings: ['intake.header-doubled'],
  },
  'line-end-cr-only.csv': {
    rows: ['2: 1 | Korn | 1250 | 2024-03-05', '3: 2 | Korn | 100 | 2024-03-06'],
  },
  'nul-byte-inside-text.csv': { rows: ['2: 1 | Korn | 1250 | 2024-03-05'] },
  'preamble-and-blank-lines.csv': {
    rows: ['5: 1 | Korn | 1250 | 2024-03-05', '8: 2 | Korn | 100 | 2024-03-06'],
    warnings: ['intake.blank-lines'],
  },
  'quote-apostrophe.csv': {
    rows: ['2: 1 | Korn; Backwaren | 1250 | 2024-03-05', "3: 2 | D'Angelo | 100 | 2024-03-05"],
  },
  'quote-doubled-and-newline-inside.csv': {
    rows: ['2: 1 | 1250 | 2024-03-05 | Zeile 1\r\nZeile "2";x', '4: 2 | 100 | 2024-03-06 | danach'],
  },
  'quote-stray-inside-text.csv': {
    rows: [
      '2: 1 | 1250 | 2024-03-05 | Rohr 1/2" verzinkt',
      '3: 2 | 100 | 2024-03-06 | Rohr "A" lang',
    ],
  },
  'trailing-empty-fields.csv': {
    rows: ['2: 1 | Korn | 1250 | 2024-03-05', '3: 2 | Korn | 100 | 2024-03-06'],
  },
};

const rejected: Record<string, { accepted: number; rejects: string[] }> = {
  'row-impossible-date.csv': {
    accepted: 10,
    rejects: [
      '2 Zahldatum date-invalid 31.02.2024',
      '4 Zahldatum date-invalid 05.03.24',
      '5 Zahldatum date-invalid gestern',
    ],
  },
  'row-invalid-amount.csv': {
    accepted: 1,
    rejects: ['1.2.3,4', 'zwölf', '1,005', '(-1,00)', '99999999999999999,00'].map(
      (value, i) => `${i + 3} Betrag amount-invalid ${value}`,
    ),
  },
  'row-invalid-optional-values.csv': {
    accepted: 1,
    rejects: [
      '2 Darlehen boolean-invalid vielleicht',
      '3 Haushaltsjahr integer-invalid zwanzig',
      '4 erfasst am timestamp-invalid 05.03.2024 25:00',
      '5 Bedarf amount-invalid x',
    ],
  },
  'row-missing-amount-and-date.csv': {
    accepted: 1,
    rejects: ['2 Betrag amount-missing ', '3 Zahldatum date-missing ', '4 Zahldatum date-missing '],
  },
  'row-unclosed-quote.csv': {
    accepted: 2,
    rejects: ['2 * quote-unclosed 1;"Korn;12,50;05.03.2024'],
  },
  'row-wrong-field-count.csv': {
    accepted: 2,
    rejects: ['3 * field-count 2;Korn;KG;12,50;05.03.2024', '4 * field-count 3;Korn'],
  },
};

const codeOf = (reject: string): string =>
  Object.keys(rejectTexts).find((code) => reject.includes(` ${code} `)) ?? reject;

const refused: Record<string, string> = {
  'file-amount-column-missing.csv': 'intake.required-column-missing',
  'file-damaged-workbook.xlsx': 'intake.workbook-damaged',
  'file-date-order-undecidable.csv': 'intake.ambiguous-date-format',
  'file-empty.csv': 'intake.empty-file',
  'file-encrypted-workbook.xlsx': 'intake.encrypted-workbook',
  'file-mixed-amount-formats.csv': 'intake.mixed-formats',
  'file-no-header.csv': 'intake.no-header-found',
  'file-archive.csv.gz': 'intake.not-a-table',
  'file-old-workbook.xls': 'intake.old-workbook',
  'file-prose.csv': 'intake.no-header-found',
  'file-thousands-undecidable.csv': 'intake.ambiguous-amount-format',
};

describe('import fixtures', () => {
  it('show every reason for which a row of a text file is rejected', () => {
    const shown = Object.values(rejected).flatMap(({ rejects }) => rejects.map(codeOf));
    // An error value stands only in a workbook, and a line of more than a mebibyte is no fixture: see their own specs.
    const elsewhere = ['cell-error', 'record-too-long'];
    expect([...new Set([...shown, ...elsewhere])].sort()).toEqual(Object.keys(rejectTexts).sort());
  });

  it('has an expectation for every file and a file for every expectation', () => {
    expect(Object.keys(ok).sort()).toEqual(readdirSync(join(fixtures, 'ok')).sort());
    expect(Object.keys({ ...rejected, ...refused }).sort()).toEqual(
      readdirSync(join(fixtures, 'not-ok')).sort(),
    );
  });

  it.each(Object.keys(ok))('ok: %s', async (name) => {
    const { rejects = [], warnings = [], ...expected } = ok[name]!;
    expect(await seal('ok', name)).toMatchObject({ ...expected, rejects, warnings });
  });

  it.each(Object.keys(rejected))('rejects rows: %s', async (name) => {
    const { accepted, rejects } = rejected[name]!;
    const found = await seal('not-ok', name);
    expect({ accepted: found.rows.length, rejects: found.rejects }).toEqual({ accepted, rejects });
  });

  it.each(Object.keys(refused))('refuses the file and leaves nothing behind: %s', async (name) => {
    const before = readdirSync(scratch);
    await expect(seal('not-ok', name)).rejects.toMatchObject({ code: refused[name] });
    expect(readdirSync(scratch)).toEqual(before);
    expect(existsSync(join(scratch, name))).toBe(false);
  });
});
