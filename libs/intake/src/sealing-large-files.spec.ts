import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SealedPopulation } from '#pruefwerk/population';
import {
  readRejects,
  sealPayments,
  verifyPopulation,
  type SealOptions,
  type SealPhase,
  type SealProgress,
} from './index.ts';

let scratch: string;
let made = 0;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-large-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const ROWS = 60_000;
/** Some 3.5 MB; the amounts differ, so that no two rows are the same. */
const row = (i: number, amount = `${1000 + i},00`): string =>
  `${i};Empfänger mit einem längeren Namen ${i};${amount};0${1 + (i % 9)}.03.2024`;

function file(rows: readonly string[]): { path: string; name: string } {
  const path = join(scratch, `file-${made++}.csv`);
  writeFileSync(path, ['Zahlungsnr;Empfänger;Betrag;Zahldatum', ...rows].join('\n'), 'latin1');
  return { path, name: 'payments.csv' };
}

const plain = Array.from({ length: ROWS }, (_, i) => row(i));

/** Rows of half a dozen parts. */
const SOME = 20_000;
const some = plain.slice(0, SOME);

function seal(rows: readonly string[], options: Partial<SealOptions> = {}) {
  const outDir = join(scratch, `out-${made++}`);
  return sealPayments({ files: [file(rows)], outDir, ...options });
}

/** What a manifest says apart from the files, whose names and bytes may differ. */
const content = ({ manifest }: SealedPopulation) => ({
  ...manifest,
  fileSha256: '',
  files: manifest.files.map(({ rows, accepted, rejected }) => ({ rows, accepted, rejected })),
});

describe('a file taken up part by part', () => {
  it.each([
    ['nothing new comes later', some],
    [
      'later values show how the first ones are meant',
      some.map((_, i) => row(i, i < SOME / 2 ? '1.234' : '1.234,56')),
    ],
    ['credits come late', some.map((_, i) => row(i, i < SOME - 9 ? '1,00' : '(1,00)'))],
    [
      'rows that are no payment come late',
      some.map((text, i) => (i < SOME - 9 ? text : row(i, 'x'))),
    ],
    [
      'blanks come late',
      some.map((text, i) => (i < SOME - 9 ? text : text.replaceAll(';', ' ; '))),
    ],
  ])(
    'seals as when taken up in one piece: %s',
    async (_, rows) => {
      const whole = await seal(rows, { partBytes: 1 << 30 });
      const outDir = join(scratch, `out-${made++}`);
      const parts = await sealPayments({ files: [file(rows)], outDir, partBytes: 1 << 18 });
      expect(content(parts.population)).toEqual(content(whole.population));
      expect(await verifyPopulation(outDir)).toEqual({ ok: true, problems: [] });
    },
    30_000,
  );

  it('refuses a column that is mixed only as a whole', async () => {
    const rows = some.map((_, i) => row(i, i < SOME / 2 ? '1.234,56' : '1,234.56'));
    await expect(seal(rows, { partBytes: 1 << 18 })).rejects.toMatchObject({
      code: 'intake.mixed-formats',
    });
  }, 30_000);
});

describe('progress', () => {
  it('moves by at most two percent while a file is read, and never back', async () => {
    const read: SealProgress[] = [];
    await seal(plain, {
      onProgress: (progress) => {
        if (progress.phase === 'read') read.push(progress);
      },
    });
    const shares = read.map(({ done, total }) => done / total);
    const steps = shares.map((share, i) => share - (shares[i - 1] ?? 0));
    expect(shares.at(-1)).toBe(1);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...steps)).toBeLessThanOrEqual(0.02);
  }, 30_000);
});

describe('cancelling', () => {
  const phases: SealPhase[] = ['open', 'read', 'decide', 'convert', 'write', 'prove'];
  it.each(phases)(
    'ends within a second and leaves nothing behind: %s',
    async (phase) => {
      const source = file(plain);
      const before = readdirSync(scratch);
      const controller = new AbortController();
      let cancelledAt = 0;
      const sealing = sealPayments({
        files: [source],
        outDir: join(scratch, 'never'),
        signal: controller.signal,
        onProgress: (progress) => {
          if (progress.phase !== phase || cancelledAt > 0) return;
          // A moment later: while the step's work is being done.
          cancelledAt = performance.now();
          setTimeout(() => controller.abort(), phase === 'write' ? 5 : 0);
        },
      });
      await expect(sealing).rejects.toMatchObject({ code: 'intake.cancelled' });
      expect(performance.now() - cancelledAt).toBeLessThan(1000);
      expect(readdirSync(scratch)).toEqual(before);
    },
    30_000,
  );
});

describe('a line without end', () => {
  it('is one reject that tells its beginning', async () => {
    const outDir = join(scratch, `out-${made++}`);
    const rows = [row(1), `2;${'x'.repeat(2 << 20)};1,00;01.03.2024`, row(3)];
    const { population } = await sealPayments({ files: [file(rows)], outDir });
    expect(population.manifest).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    const [reject] = await Array.fromAsync(readRejects(outDir));
    expect(reject).toMatchObject({ line: 3, column: null, code: 'record-too-long' });
    expect(reject?.value).toHaveLength(500);
  }, 30_000);
});
