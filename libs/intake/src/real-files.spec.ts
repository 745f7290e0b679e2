import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealPayments } from './index.ts';

const data = join(import.meta.dirname, '../../../../shared/data/payments');
const present = existsSync(data);
const withData = present ? describe : describe.skip;
const note = present ? '' : ' (skipped: ../shared/data is absent)';

withData(`real payment files${note}`, () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'intake-real-'));
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('Bradford: 25 files, every row a payment', async () => {
    const archive = readdirSync(data).find((name) => /^bradford.*\.tgz$/.test(name));
    expect(archive).toBeDefined();
    execFileSync('tar', ['xzf', join(data, archive!), '-C', scratch]);
    const names = readdirSync(scratch).filter((name) => name.endsWith('.csv'));
    expect(names).toHaveLength(25);
    const files = names.map((name) => ({ path: join(scratch, name), name }));
    const { population } = await sealPayments({ files, outDir: join(scratch, 'bradford') });
    const { manifest } = population;
    expect(manifest).toMatchObject({
      read: 245_986,
      accepted: 245_986,
      rejected: 0,
      controlTotalCents: 110_777_613_206,
    });
    expect(new Set(manifest.files.map(({ encoding }) => encoding))).toContain('windows-1252');
  }, 120_000);

  it('purchasing cards: dollar sign with decimal comma; the day stands first (19 values are no month)', async () => {
    const path = join(scratch, 'purchasing-cards.csv');
    writeFileSync(path, gunzipSync(readFileSync(join(data, 'purchasing_cards_2010.csv.gz'))));
    const { population } = await sealPayments({
      files: [{ path, name: 'purchasing-cards.csv' }],
      outDir: join(scratch, 'cards'),
      mapping: {
        columns: {
          Row: 'payment_id',
          CARDNUM: 'card_id',
          DATE: 'payment_date',
          MERCHDESCRIPTION: 'payee_name',
          AMOUNT_RAW: 'amount',
        },
      },
    });
    const formats = population.manifest.columns.map(({ canonical, format }) => [canonical, format]);
    expect(formats).toContainEqual(['payment_date', 'dd/mm/yyyy']);
    expect(formats).toContainEqual(['amount', '1.234,56']);
    expect(population.manifest).toMatchObject({
      read: 95_076,
      accepted: 95_076,
      controlTotalCents: 3_903_742_206,
    });
  }, 120_000);
});
