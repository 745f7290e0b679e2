import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { fingerprintHits, type Engine } from '#pruefwerk/engine';
import type { RuleHit } from '#pruefwerk/red-flags';
import { bothEngines } from '../kit/engines.ts';
import { populationOf, type PaymentRow } from '../kit/sealed-population.ts';

const rows: PaymentRow[] = [
  { payee_id: 'K1', amount: 100, captured_at: '2024-01-01T08:00:00', loan: true },
  { payee_id: 'K2', amount: 200, payment_date: '2024-01-01' },
  { payee_id: 'K1', amount: 100, captured_at: '2024-01-01T08:00:00', loan: true },
  { payee_id: 'K1', amount: 101, captured_at: '2024-01-01T08:00:00', loan: true },
];

function hit(key: string, ...rowNos: number[]): RuleHit {
  return { ruleId: 'r', ruleVersion: 1, key, rows: rowNos, amountAtRiskCents: 1, facts: {} };
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

async function fingerprints(
  engine: Engine,
  payments: readonly PaymentRow[],
  hits: readonly RuleHit[],
): Promise<string[]> {
  await using population = await populationOf(payments);
  await using session = await engine.open(population);
  return await fingerprintHits(session, hits);
}

describe.each(bothEngines())('fingerprints of hits on $name', (engine) => {
  it('are the same in every release, on every engine', async () => {
    const contents = [
      '[["amount_cents",100],["captured_at","2024-01-01T08:00:00"],["loan",true],["payee_id","K1"]]',
      '[["amount_cents",200],["payee_id","K2"],["payment_date","2024-01-01"]]',
    ];
    const sorted = contents
      .map((content) => sha256(Buffer.from(content)))
      .sort((a, b) => a.compare(b));
    const expected = sha256(Buffer.concat([Buffer.from('"r"'), ...sorted])).toString('hex');
    expect(await fingerprints(engine, rows, [hit('a', 1, 2)])).toEqual([expected]);
  });

  it('do not know the order of the rows, the key, or columns that are empty', async () => {
    const [expected] = await fingerprints(engine, rows, [hit('a', 1, 2)]);
    const shuffled = [rows[3]!, rows[1]!, { ...rows[0], note: null }, rows[2]!];
    expect(await fingerprints(engine, shuffled, [hit('z', 2, 3)])).toEqual([expected]);
  });

  it('differ by rule, by content and by number of equal rows', async () => {
    const hits = [
      hit('a', 1, 2),
      hit('b', 2, 4),
      hit('c', 1, 2, 3),
      { ...hit('d', 1, 2), ruleId: 's' },
    ];
    expect(new Set(await fingerprints(engine, rows, hits)).size).toBe(4);
  });

  it('get an ordinal when two hits of a rule lie on rows of equal content', async () => {
    const [first, second, third] = await fingerprints(engine, rows, [
      hit('a', 1),
      hit('b', 3),
      hit('c', 1),
    ]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it('refuse a row that the population does not have', async () => {
    await expect(fingerprints(engine, rows, [hit('a', 1, 5)])).rejects.toThrow('no row 5');
  });

  it('span more rows than one query asks for', async () => {
    const many = Array.from({ length: 20_050 }, (_, index) => ({ amount: index }));
    const all = hit('a', ...many.map((_, index) => index + 1));
    const [forward] = await fingerprints(engine, many, [all]);
    expect(await fingerprints(engine, many.toReversed(), [all])).toEqual([forward]);
  }, 20_000);
});
