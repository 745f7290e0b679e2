import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { findingsWorkbookContent } from '../factories/findings-workbook.factory.ts';
import { processSheets } from '../factories/process-sheets.factory.ts';
import { writtenWorkbook } from '../factories/written-workbook.ts';

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const withOffice = office === undefined ? describe.skip : describe;
const title =
  office === undefined ? 'LibreOffice (skipped: soffice is not installed)' : 'LibreOffice';

withOffice(title, () => {
  let directory: string;
  let issued: string;

  /** Converts the issued workbook with a profile of its own, so that an open LibreOffice does not interfere. */
  function convert(format: string, outDir: string): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(directory, 'profile')).href}`;
    execFileSync(
      office!,
      [profile, '--headless', '--convert-to', format, '--outdir', outDir, issued],
      {
        stdio: 'pipe',
        timeout: 120_000,
      },
    );
  }

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'workbook-'));
    issued = join(directory, 'findings.xlsx');
    const findings = findingsWorkbookContent({}, { redFlags: 30, evidence: 60 });
    const content = { ...findings, processSheets: await processSheets() };
    writeFileSync(issued, (await writtenWorkbook(content, { maxRows: 45 })).bytes);
  });

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('prints the workbook', () => {
    convert('pdf', directory);
    const pdf = join(directory, 'findings.pdf');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(pdf).size).toBeGreaterThan(20_000);
  }, 150_000);

  it('saves it again without any protected content changing', async () => {
    convert('xlsx:Calc MS Excel 2007 XML', join(directory, 'again'));
    const again = readFileSync(join(directory, 'again', 'findings.xlsx'));
    expect(again.equals(readFileSync(issued))).toBe(false);
    const result = await verifyWorkbook(again);
    expect(result.sheets.filter((sheet) => sheet.status !== 'unchanged')).toEqual([]);
    expect(result.unchanged).toBe(true);
  }, 150_000);
});
