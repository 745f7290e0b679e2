import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRejects, sealPayments, verifyPopulation, IntakeProblem } from './index.ts';

let scratch: string;
let path: string;
let outDir: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-soup-'));
  path = join(scratch, 'soup');
  outDir = join(scratch, 'out');
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Either a problem that is told, or everything that was read is accepted or rejected. */
async function sealsOrTells(bytes: Uint8Array): Promise<'sealed' | 'told'> {
  writeFileSync(path, bytes);
  try {
    const { population } = await sealPayments({ files: [{ path, name: 'soup' }], outDir });
    const { read, accepted, rejected } = population.manifest;
    const rejects = await Array.fromAsync(readRejects(outDir));
    expect(read).toBe(accepted + rejected);
    expect(rejects).toHaveLength(rejected);
    expect(await verifyPopulation(outDir)).toEqual({ ok: true, problems: [] });
    return 'sealed';
  } catch (error) {
    if (!(error instanceof IntakeProblem)) throw error;
    expect(error.code).toMatch(/^intake\.(?!proof)/);
    return 'told';
  }
}

const bits = [
  '1',
  '12,50',
  '05.03.2024',
  '-7,00',
  'Korn',
  ';',
  ';',
  ';',
  '\n',
  '\r\n',
  '"',
  '""',
  ' ',
  '\0',
  '\r',
];
const bit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...bits).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
);

describe('any bytes', () => {
  it('are sealed completely or refused: pure noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await sealsOrTells(bytes);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('are sealed completely or refused: noise under a header, with payments around it', async () => {
    const head =
      'Zahlungsnr;Empfänger;Betrag;Zahldatum\n1;Korn;12,50;05.03.2024\n2;Korn;1,50;06.03.2024\n';
    const tail = '\n9;Korn;2,50;07.03.2024\n';
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(bit, { maxLength: 40 }), async (soup) => {
        outcomes.push(
          await sealsOrTells(Buffer.concat([Buffer.from(head), ...soup, Buffer.from(tail)])),
        );
      }),
      { numRuns: 25 },
    );
    // The property would say little if nearly every file were refused.
    expect(outcomes.filter((outcome) => outcome === 'sealed').length).toBeGreaterThan(8);
  }, 60_000);

  it('no line is lost: without quotes every line that is not blank was read', async () => {
    const head = 'Zahlungsnr;Empfänger;Betrag;Zahldatum\n1;Korn;12,50;05.03.2024\n';
    const plain = bits.filter((text) => !/["\r\0]/.test(text));
    const soup = fc.array(fc.constantFrom(...plain), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(soup, async (pieces) => {
        const lines = pieces.join('').split('\n');
        writeFileSync(path, head + lines.join('\n'));
        const { population } = await sealPayments({ files: [{ path, name: 'lines' }], outDir });
        const filled = lines.filter((line) => line.replaceAll(';', '').trim() !== '');
        expect(population.manifest.read).toBe(1 + filled.length);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('amounts: the control total is the sum of the cents, counted another way', async () => {
    const cents = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
      minLength: 1,
      maxLength: 30,
    });
    const written = (value: number): string =>
      `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)},${String(Math.abs(value) % 100).padStart(2, '0')}`;
    await fc.assert(
      fc.asyncProperty(cents, async (values) => {
        const rows = values.map((value, i) => `${i};${written(value)};05.03.2024`);
        writeFileSync(path, ['Zahlungsnr;Betrag;Zahldatum', ...rows].join('\n'));
        const { population } = await sealPayments({ files: [{ path, name: 'a' }], outDir });
        const sum = (some: number[]): number => some.reduce((total, value) => total + value, 0);
        expect(population.manifest).toMatchObject({
          controlTotalCents: sum(values),
          debitCents: sum(values.filter((value) => value > 0)),
          creditCents: sum(values.filter((value) => value < 0)),
        });
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
