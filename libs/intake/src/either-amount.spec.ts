import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EITHER_AMOUNT_FORMAT, formatOfShape } from './amount-format.ts';
import { readRejects, sealPayments } from './index.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-either-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let made = 0;
async function sealed(amounts: readonly string[], format?: string) {
  const path = join(scratch, `file-${(made += 1)}.csv`);
  const rows = amounts.map((amount, n) => `${n};"${amount}";05.03.2025`);
  writeFileSync(path, ['Zahlungsnr;Betrag;Zahldatum', ...rows].join('\n'));
  const outDir = join(scratch, `out-${made}`);
  const mapping = { columns: {}, ...(format && { formats: { Betrag: format } }) };
  const { population } = await sealPayments({
    files: [{ path, name: 'a.csv' }],
    mapping,
    outDir,
  });
  const values: string[] = [];
  for await (const { value } of readRejects(outDir)) values.push(value);
  return { ...population.manifest, values };
}

describe('a column in which the decimal point is allowed beside the comma', () => {
  it.each([
    ['0,00', '1.234,56'],
    ['0.000,00', '1.234,56'],
    ['0,000.00', '1,234.56'],
    ['000.00', '1,234.56'],
    ['0.0', '1,234.56'],
    ['000', '1.234,56'],
    ['0.000', null],
    ['0,000', null],
    ['0.000.000', '1.234,56'],
    ['00x', null],
  ])('%s is read as %s', (shape, format) => {
    expect(formatOfShape(shape, EITHER_AMOUNT_FORMAT)).toBe(format);
  });

  // Twenty with a comma decide the column, so that the point is a reject by itself.
  const usual = Array.from({ length: 20 }, () => '100,00');

  it('rejects the point as long as nobody allows it', async () => {
    const { rejected, values, controlTotalCents } = await sealed([...usual, '1,115.50']);
    expect({ rejected, values, controlTotalCents }).toEqual({
      rejected: 1,
      values: ['1,115.50'],
      controlTotalCents: 2_000_00,
    });
  });

  it('reads what can only mean one amount, to the cent, and goes on rejecting the rest', async () => {
    const given = [...usual, '1,115.50', '-0.29', '1.115,50', '12.5', '1.115', '1,115', 'keine'];
    const { values, controlTotalCents, columns } = await sealed(given, EITHER_AMOUNT_FORMAT);
    expect(values).toEqual(['1.115', '1,115', 'keine']);
    expect(controlTotalCents).toBe(2_000_00 + 1_115_50 - 29 + 1_115_50 + 12_50);
    expect(columns.find(({ header }) => header === 'Betrag')?.format).toBe(EITHER_AMOUNT_FORMAT);
  });
});
