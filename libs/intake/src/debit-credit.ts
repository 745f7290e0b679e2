import type { ColumnValues } from './column-values.ts';
import type { ColumnSource, IntakeWarning, PlannedColumn } from './planned-column.ts';
import { literal } from './sql-text.ts';

const DEBIT = ['s', 'soll', 'd', 'dr', 'debit', '+'];
const CREDIT = ['h', 'haben', 'c', 'cr', 'credit', 'k', '-'];

export interface AmountSign {
  /** SQL for 1 or -1, or null when the amounts carry their sign themselves. */
  readonly sql: string | null;
  readonly warnings: readonly IntakeWarning[];
}

/** A column debit/credit gives the sign when no amount has one of its own and every word in it is known. */
export async function amountSign(
  columns: readonly PlannedColumn[],
  values: ColumnValues,
): Promise<AmountSign> {
  const sign = columns.find(({ canonical }) => canonical === 'debit_credit');
  const amount = columns.find(({ canonical }) => canonical === 'amount');
  if (!sign || !amount) return { sql: null, warnings: [] };
  const words = await values.words(sign.stage, 20);
  if (words === null || !words.every((word) => DEBIT.includes(word) || CREDIT.includes(word))) {
    return { sql: null, warnings: [warning('debit-credit-unknown', sign)] };
  }
  const shapes = await values.shapes(amount.stage);
  if (shapes.some(({ shape }) => /[-−(]/.test(shape)))
    return { sql: null, warnings: [warning('amount-signed', sign)] };
  const credit = CREDIT.map(literal).join(', ');
  return { sql: `CASE WHEN lower(${sign.stage}) IN (${credit}) THEN -1 ELSE 1 END`, warnings: [] };
}

const warning = (code: string, { header }: ColumnSource): IntakeWarning => ({
  code: `intake.${code}`,
  parameters: { header },
});
