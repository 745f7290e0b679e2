import { subjectRows, type PopulationSession } from '#pruefwerk/engine';
import type { RuleHit } from '#pruefwerk/red-flags';
import { paymentRecord, type PaymentRecord } from './payment-record.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Rows fetched with one query: bounds memory, and is large enough to read the sealed file only a few times. */
const ROWS_AT_ONCE = 20_000;

export interface HitPayments {
  readonly hit: RuleHit;
  /** In the order of the population; at most `limit` of the hit's rows. */
  readonly payments: readonly PaymentRecord[];
}

/** Fetches each hit's first payments, a block of hits at a time, in the order of the hits. */
export async function* hitPayments(
  session: PopulationSession,
  hits: readonly RuleHit[],
  pseudonyms: Pseudonyms,
  limit: number,
): AsyncGenerator<HitPayments> {
  for (const block of blocksOf(hits, limit)) {
    const wanted = new Set(block.flatMap((hit) => hit.rows.slice(0, limit)));
    const rows = new Map<number, Parameters<typeof paymentRecord>[0]>();
    for await (const row of subjectRows(session, wanted)) rows.set(Number(row['row_no']), row);
    for (const hit of block) {
      const payments = hit.rows.slice(0, limit).flatMap((rowNo) => {
        const row = rows.get(rowNo);
        return row ? [paymentRecord(row, pseudonyms)] : [];
      });
      yield { hit, payments };
    }
  }
}

function* blocksOf(hits: readonly RuleHit[], limit: number): Generator<RuleHit[]> {
  let block: RuleHit[] = [];
  let rows = 0;
  for (const hit of hits) {
    block.push(hit);
    rows += Math.min(hit.rows.length, limit);
    if (rows < ROWS_AT_ONCE) continue;
    yield block;
    block = [];
    rows = 0;
  }
  if (block.length > 0) yield block;
}
