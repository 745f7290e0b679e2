import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { previewFile, readRejects, sealPayments, verifyPopulation } from './index.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-seal-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

let made = 0;
const header = 'Zahlungsnr;Empfänger;Betrag;Zahldatum;Anmerkung Amt';

function csv(rows: readonly string[], head = header): { path: string; name: string } {
  const name = `file-${made++}.csv`;
  const path = join(scratch, name);
  writeFileSync(path, [head, ...rows].join('\n'));
  return { path, name };
}

const seal = (files: { path: string; name: string }[]) =>
  sealPayments({ files, outDir: join(scratch, `out-${made++}`) });

const rows = [
  '1;Korn;10,00;05.03.2024;a',
  '2;Groß;20,00;04.03.2024;',
  '2;Groß;20,00;04.03.2024;',
  '3;;-5,50;05.03.2024;b',
];

describe('content hash', () => {
  it('is the same for the same rows in any order and any split into files', async () => {
    const { population } = await seal([csv(rows)]);
    const cut = fc.tuple(
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      fc.integer({ min: 1, max: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([shuffled, at]) => {
        const [first, second] = [shuffled.slice(0, at), shuffled.slice(at)];
        // Blank lines make the two files differ even where their rows are equal.
        const other = await seal([csv(first), csv([...second, '', ''])]);
        expect(other.population.manifest.sha256).toBe(population.manifest.sha256);
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ['one cent', '1;Korn;10,01;05.03.2024;a'],
    ['one letter', '1;Kern;10,00;05.03.2024;a'],
    ['a value moved to the next column', '1;;10,00;05.03.2024;Korna'],
  ])('changes with %s', async (_, changed) => {
    const before = await seal([csv(rows)]);
    const after = await seal([csv([changed, ...rows.slice(1)])]);
    expect(after.population.manifest.sha256).not.toBe(before.population.manifest.sha256);
  });

  it('seals the same input to the same manifest', async () => {
    const file = csv(rows);
    const [one, two] = [await seal([file]), await seal([file])];
    expect(one.population.manifest).toEqual(two.population.manifest);
  });
});

describe('verification', () => {
  it('notices a file that was cut', async () => {
    const outDir = join(scratch, `out-${made++}`);
    const { population } = await sealPayments({ files: [csv(rows)], outDir });
    truncateSync(population.parquetPath, 200);
    const { ok, problems } = await verifyPopulation(outDir);
    expect(ok).toBe(false);
    expect(problems.map(({ parameters }) => parameters['item'])).toContain('fileSha256');
  });
});

describe('several files', () => {
  it('takes columns in any order', async () => {
    const swapped = csv(
      ['05.03.2024;1,00;9;;Korn'],
      'Zahldatum;Betrag;Zahlungsnr;Anmerkung Amt;empfaenger',
    );
    const { population } = await seal([csv(rows), swapped]);
    expect(population.manifest).toMatchObject({ read: 5, accepted: 5, controlTotalCents: 4550 });
  });

  it('refuses differing layouts and names the columns', async () => {
    const other = csv(['9;1,00;05.03.2024;x'], 'Zahlungsnr;Betrag;Zahldatum;Kostenstelle');
    await expect(seal([csv(rows), other])).rejects.toMatchObject({
      code: 'intake.layouts-differ',
      parameters: { missing: 'Empfänger, Anmerkung Amt', added: 'Kostenstelle' },
    });
  });

  it('refuses the same file given twice', async () => {
    const file = csv(rows);
    await expect(seal([file, { ...file, name: 'copy.csv' }])).rejects.toMatchObject({
      code: 'intake.file-given-twice',
    });
  });
});

describe('mapping', () => {
  it('decides an ambiguous date order by the formats entry', async () => {
    const file = csv(['1,1.00,01/02/2024'], 'Payment ID,Amount,Payment date');
    const mapping = { columns: {}, formats: { 'Payment date': 'mm/dd/yyyy' } };
    const { population } = await sealPayments({
      files: [file],
      mapping,
      outDir: join(scratch, `out-${made++}`),
    });
    expect(population.manifest.firstPaymentDate).toBe('2024-01-02');
  });

  it('refuses a header that is not in the file', async () => {
    const mapping = { columns: { Summe: 'amount' } } as const;
    const sealing = sealPayments({
      files: [csv(rows)],
      mapping,
      outDir: join(scratch, `out-${made++}`),
    });
    await expect(sealing).rejects.toMatchObject({
      code: 'intake.mapping-invalid',
      parameters: { header: 'Summe' },
    });
  });
});

describe('cancelling', () => {
  it('leaves nothing behind', async () => {
    const file = csv(rows);
    const before = readdirSync(scratch);
    const controller = new AbortController();
    const sealing = sealPayments({
      files: [file],
      outDir: join(scratch, 'never'),
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === 'convert') controller.abort();
      },
    });
    await expect(sealing).rejects.toMatchObject({ code: 'intake.cancelled' });
    expect(readdirSync(scratch)).toEqual(before);
  });
});

describe('workbooks', () => {
  async function workbook(): Promise<{ path: string; name: string }> {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Deckblatt').addRow(['Zahlungen', 'Stand']);
    const sheet = book.addWorksheet('Zahlungen');
    sheet.addRow(['Auswertung']);
    sheet.addRow(['Zahlungsnr', 'Betrag', 'Zahldatum', 'erfasst am']);
    sheet.addRow([
      1,
      12.5,
      new Date(Date.UTC(2024, 2, 5)),
      new Date(Date.UTC(2024, 2, 4, 23, 59, 1)),
    ]);
    sheet.addRow([2, { formula: '1+0.234', result: 1234 }, new Date(Date.UTC(2024, 2, 6)), null]);
    sheet.addRow([3, { error: '#REF!' }, new Date(Date.UTC(2024, 2, 6)), null]);
    const name = `book-${made++}.xlsx`;
    await book.xlsx.writeFile(join(scratch, name));
    return { path: join(scratch, name), name };
  }

  it('reads typed cells, cached results and error cells of a named sheet', async () => {
    const outDir = join(scratch, `out-${made++}`);
    const { population } = await sealPayments({
      files: [await workbook()],
      sheet: 'Zahlungen',
      outDir,
    });
    expect(population.manifest).toMatchObject({
      read: 3,
      accepted: 2,
      rejected: 1,
      controlTotalCents: 124650,
    });
    const found = await Array.fromAsync(readRejects(outDir));
    expect(found).toMatchObject([
      { line: 5, column: 'Betrag', code: 'cell-error', value: '#REF!' },
    ]);
  });

  it('previews and names the sheets', async () => {
    const preview = await previewFile(await workbook(), { sheet: 'Zahlungen' });
    expect(preview).toMatchObject({
      kind: 'xlsx',
      headerLine: 2,
      sheets: ['Deckblatt', 'Zahlungen'],
      missingRequired: [],
    });
  });

  it('finds the sheet with payments behind a cover sheet', async () => {
    const preview = await previewFile(await workbook());
    expect(preview).toMatchObject({ sheet: 'Zahlungen', missingRequired: [] });
  });

  it('says which sheets there are', async () => {
    await expect(previewFile(await workbook(), { sheet: 'Tabelle 9' })).rejects.toMatchObject({
      code: 'intake.sheet-not-found',
      parameters: { sheets: 'Deckblatt, Zahlungen' },
    });
  });
});
