import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { previewFile, readSourceRow, sealPayments } from './index.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-format-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let made = 0;
function file(content: string | Buffer) {
  const path = join(scratch, `file-${(made += 1)}.csv`);
  writeFileSync(path, content);
  return { path, name: 'a.csv' };
}

describe('what a person says about the file', () => {
  const twice = file.bind(null, 'Betrag;Zahldatum\nalt;alt\nBetrag;Zahldatum\n1,00;05.03.2025\n');

  it('moves the header to another line', async () => {
    const source = twice();
    expect(await previewFile(source)).toMatchObject({ headerLine: 1, rows: 3, rowsExact: true });
    const format = { headerLine: 3 };
    expect(await previewFile(source, { format })).toMatchObject({ headerLine: 3, rows: 1 });
    const outDir = join(scratch, `out-${made}`);
    const { population } = await sealPayments({ files: [source], format, outDir });
    expect(population.manifest).toMatchObject({ read: 1, accepted: 1, controlTotalCents: 100 });
  });

  it('decides the delimiter', async () => {
    const source = file('Betrag,x;Zahldatum,y\n1;05.03.2025\n');
    const { headers } = await previewFile(source, { format: { delimiter: ',', headerLine: 1 } });
    expect(headers).toEqual(['Betrag', 'x;Zahldatum', 'y']);
  });

  it('decides an encoding, but not one that the bytes contradict', async () => {
    const source = file(Buffer.from('Betrag;Empfänger\n1,00;Groß\n', 'latin1'));
    expect((await previewFile(source)).encoding).toBe('windows-1252');
    const attempt = previewFile(source, { format: { encoding: 'utf-8' } });
    await expect(attempt).rejects.toMatchObject({ code: 'intake.encoding-unfit' });
  });
});

describe('preview of the columns', () => {
  const header = 'Betrag;Zahldatum;Empfänger;Erfasst von;Bem;Feld 9';
  const rows = Array.from(
    { length: 10 },
    (_, n) => `${n},50;0${n % 9}.01.25;Anna Muster;SB44${n}7;Erstausst. Fam.;`,
  );

  it('tells target, format and shares, and shows nobody who is meant', async () => {
    const { columns, profiledRows } = await previewFile(file([header, ...rows].join('\n')));
    expect(profiledRows).toBe(10);
    expect(columns).toMatchObject([
      { target: 'amount', matchedBy: 'exact', format: '1.234,56', readableShare: 1 },
      { target: 'payment_date', format: 'dd.mm.yy', readableShare: 0.8, emptyShare: 0 },
      { target: 'payee_name', masked: true, samples: ['▒▒▒▒▒▒▒▒'] },
      {
        target: 'captured_by',
        matchedBy: 'synonym',
        masked: true,
        samples: ['▒▒▒▒ 07', '▒▒▒▒ 17', '▒▒▒▒ 27'],
      },
      { target: null, openReason: 'unknown', masked: false, samples: ['Erstausst. Fam.'] },
      { target: null, emptyShare: 1, samples: [] },
    ]);
    expect(JSON.stringify(columns)).not.toContain('Muster');
  });

  it('keeps a column out that the person leaves out, and masked', async () => {
    const mapping = { columns: {}, leftOut: ['Empfänger'] };
    const { columns } = await previewFile(file([header, ...rows].join('\n')), { mapping });
    expect(columns[2]).toMatchObject({ target: null, openReason: 'left-out', masked: true });
  });
});

describe('one row read again', () => {
  it.each([
    [3, ['2,00', '05.03.2025']],
    [4, null],
    [9, undefined],
  ])('line %d', async (line, values) => {
    const source = file(
      'Betrag;Zahldatum\n1,00;05.03.2025\n2,00;05.03.2025\nkaputt\n3,00;06.03.2025\n',
    );
    const row = await readSourceRow(source, line, { wanted: new Set() });
    expect(row?.values).toEqual(values);
  });
});
