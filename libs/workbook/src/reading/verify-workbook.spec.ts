import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { findingsWorkbookContent } from '../../../../test/factories/findings-workbook.factory.ts';
import { writtenWorkbook } from '../../../../test/factories/written-workbook.ts';
import { PackageReader } from '../package/package-reader.ts';
import { writePackage } from '../package/package-writer.ts';
import { PassThrough } from 'node:stream';
import { buffer as collect } from 'node:stream/consumers';
import { NotAnIssuedWorkbookProblem } from '../workbook.problems.ts';
import { readWorkbookStatement, verifyWorkbook } from './verify-workbook.ts';

/** The same package with one part changed by hand, as an editor of the file would leave it. */
async function withChange(
  bytes: Buffer,
  part: string,
  change: (xml: string) => string,
): Promise<Buffer> {
  const reader = await PackageReader.open(bytes);
  const parts = [];
  for (const name of reader.names) {
    const text = await reader.text(name);
    parts.push({ name, content: name === part ? change(text) : text });
  }
  const target = new PassThrough();
  const [changed] = await Promise.all([collect(target), writePackage(parts, target)]);
  expect(changed.equals(bytes)).toBe(false);
  return changed;
}

describe('an issued workbook', () => {
  it('states its population, version, date and rows', async () => {
    const content = findingsWorkbookContent();
    const { bytes } = await writtenWorkbook(content);
    const statement = await readWorkbookStatement(bytes);
    expect(statement).toMatchObject({
      issuedAt: '2026-03-20T09:00:00.000Z',
      version: '1',
      populationSha256: content.population.sha256,
    });
    expect(statement.sheets.map((sheet) => sheet.rows)).toEqual([0, 12, 3, 4, 3, 5, 12, 12, 0]);
  });

  it('is unchanged as issued, also when it comes as a stream', async () => {
    const { bytes } = await writtenWorkbook(
      findingsWorkbookContent({}, { redFlags: 30, evidence: 40 }),
      { maxRows: 20 },
    );
    expect(await verifyWorkbook(bytes)).toMatchObject({
      unchanged: true,
      firstDifference: null,
      added: [],
    });
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 1000)
        yield await Promise.resolve(bytes.subarray(at, at + 1000));
    }
    expect((await verifyWorkbook(chunks())).unchanged).toBe(true);
  });

  it.each([
    ['an amount of the evidence', 6, '<v>386.22</v>', '<v>386.23</v>', 'Belege zu Auffälligkeiten'],
    ['a sentence of a red flag', 5, '384,62 €', '84,62 €', 'Auffälligkeiten'],
    ['the facts of a finding', 3, '14 von 220', '4 von 220', 'Feststellungen'],
  ])('names the sheet when %s was changed', async (_, sheet, before, after, name) => {
    const content = findingsWorkbookContent({}, { evidence: 200 });
    const { bytes } = await writtenWorkbook(content);
    const changed = await withChange(bytes, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
      xml.replace(before, after),
    );
    const result = await verifyWorkbook(changed);
    expect(result).toMatchObject({ unchanged: false, firstDifference: name });
    expect(result.sheets.filter((each) => each.status === 'changed')).toHaveLength(1);
  });

  it('names the cover when its population was changed', async () => {
    const content = findingsWorkbookContent();
    const { bytes } = await writtenWorkbook(content);
    const changed = await withChange(bytes, 'xl/sharedStrings.xml', (xml) =>
      xml.replace('Zahlungen des Fachbereichs Soziales', 'Zahlungen'),
    );
    expect((await verifyWorkbook(changed)).firstDifference).toBe('Deckblatt');
  });

  it('may be worked on in its yellow cells', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent());
    const changed = await withChange(bytes, 'xl/worksheets/sheet4.xml', (xml) =>
      xml.replace('in Umsetzung', 'umgesetzt').replace('Fachbereich 3, Leitung', 'Fachbereich 4'),
    );
    expect((await verifyWorkbook(changed)).unchanged).toBe(true);
  });

  it('covers dispositions unless they are made in the workbook', async () => {
    const edit = (xml: string) => xml.replace('Rückfrage', 'unauffällig');
    const final = await writtenWorkbook(findingsWorkbookContent());
    const open = await writtenWorkbook(findingsWorkbookContent({ dispositions: 'editable' }));
    const verify = async (bytes: Buffer) =>
      (await verifyWorkbook(await withChange(bytes, 'xl/worksheets/sheet5.xml', edit)))
        .firstDifference;
    expect(await verify(final.bytes)).toBe('Auffälligkeiten');
    expect(await verify(open.bytes)).toBeNull();
  });

  it('is not any other file', async () => {
    await expect(verifyWorkbook(Buffer.from('no zip'))).rejects.toBeInstanceOf(
      NotAnIssuedWorkbookProblem,
    );
    const foreign = new ExcelJS.Workbook();
    foreign.addWorksheet('Deckblatt');
    const bytes = new Uint8Array(await foreign.xlsx.writeBuffer());
    await expect(readWorkbookStatement(bytes)).rejects.toBeInstanceOf(NotAnIssuedWorkbookProblem);
  });

  it('is refused unread when a part unpacks to more than a workbook can be', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent());
    // A stated size is all that is looked at: 0x7fffffff in the directory entry of the properties.
    const swollen = Buffer.from(bytes);
    const entry = swollen.lastIndexOf('docProps/custom.xml') - 46;
    expect(swollen.readUInt32LE(entry)).toBe(0x02014b50);
    swollen.writeUInt32LE(0x7fff_ffff, entry + 24);
    await expect(verifyWorkbook(swollen)).rejects.toBeInstanceOf(NotAnIssuedWorkbookProblem);
    await expect(PackageReader.open(swollen)).rejects.toThrow(RangeError);
  });
});
