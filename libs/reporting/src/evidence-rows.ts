import { evidenceRow, type PaymentRecord, redFlagNumber } from '#pruefwerk/payment-check';
import type { EvidenceRow } from '#pruefwerk/workbook';
import type { EntityManager } from 'typeorm';

/** Red flags whose evidence is read with one query: at most some 10,000 payments. */
const FLAGS_AT_ONCE = 50;

/** Evidence of a red flag never changes, so the count holds while the rows are read. */
export async function evidenceCount(
  manager: EntityManager,
  ids: readonly string[],
): Promise<number> {
  const [row] = await manager.query<{ count: string }[]>(
    'select count(*) from app.red_flag_evidence where red_flag_id = any ($1)',
    [ids],
  );
  return Number(row?.count ?? 0);
}

export async function* evidenceRows(
  manager: EntityManager,
  ids: readonly string[],
): AsyncGenerator<EvidenceRow> {
  for (let start = 0; start < ids.length; start += FLAGS_AT_ONCE) {
    const rows = await manager.query<{ number: number; payment: PaymentRecord }[]>(
      `select f.number, e.payment
       from app.red_flag_evidence e join app.red_flag f on f.id = e.red_flag_id
       where e.red_flag_id = any ($1) order by f.number, e.position`,
      [ids.slice(start, start + FLAGS_AT_ONCE)],
    );
    for (const { number, payment } of rows) yield evidenceRow(redFlagNumber(number - 1), payment);
  }
}
