import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { edited, exampleRows, issued, reading } from '../factories/exchange-table.factory.ts';

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const withOffice = office === undefined ? describe.skip : describe;
const title =
  office === undefined
    ? 'a table saved by LibreOffice (skipped: soffice is not installed)'
    : 'a table saved by LibreOffice';

withOffice(title, () => {
  let directory: string;

  function savedAgain(bytes: Uint8Array): Uint8Array {
    const file = join(directory, 'table.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(directory, 'profile')).href}`;
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir'];
    execFileSync(office!, [profile, '--headless', ...target, join(directory, 'again'), file], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    const again = readFileSync(join(directory, 'again', 'table.xlsx'));
    expect(again.equals(bytes)).toBe(false);
    return again;
  }

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'exchange-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const odd = exampleRows.map((row) =>
    row.key === 'b'
      ? {
          ...row,
          values: { ...row.values, title: "'=1+1\nzweite Zeile _x0041_ ü 🙂", minutes: 0.1 + 0.2 },
        }
      : row,
  );

  it('reads as unchanged', async () => {
    const result = await reading(savedAgain(await issued(odd)), odd);
    expect(result).toMatchObject({ changes: [], conflicts: [], newRows: [], invalid: [] });
    expect(result).toMatchObject({ missingRows: [], missingColumns: [], foreignHeadings: [] });
    expect(result.rowOrder).toEqual(['a', 'b', 'c']);
  }, 150_000);

  it('tells the changes that were made in it', async () => {
    const changed = await edited(await issued(odd), (sheet) => {
      sheet.getCell('D7').value = '1.200,5';
      sheet.getCell('F8').value = new Date('2025-12-24T00:00:00Z');
      sheet.getCell('E8').value = { formula: '6*7', result: 42 };
      sheet.getCell('B9').value = '2';
      sheet.getCell('C9').value = 'Neue Aufgabe';
    });
    const result = await reading(savedAgain(changed), odd);
    expect(result.changes.map(({ address, now }) => [address, now])).toEqual([
      ['D7', 1200.5],
      ['F8', '2025-12-24'],
    ]);
    expect(result.invalid.map(({ address, reason }) => [address, reason])).toEqual([
      ['E8', 'formula'],
    ]);
    expect(result.newRows).toMatchObject([{ row: 9, values: { title: 'Neue Aufgabe' } }]);
  }, 150_000);
});
