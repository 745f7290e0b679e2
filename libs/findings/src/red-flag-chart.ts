import type { PaymentRecord } from '#pruefwerk/payment-check';
import type { RedFlag } from './red-flag.entity.ts';

export interface ChartBar {
  /** Plain date of the payment; empty when it has none. */
  readonly label: string;
  readonly cents: number;
  /** The payments that make it a red flag: the repetitions, or those that reach the limit. */
  readonly emphasised: boolean;
}

/** The payments as bars, against the limit where the rule knows one. */
export interface AmountsChart {
  readonly kind: 'amounts';
  readonly limitCents: number | null;
  readonly bars: ChartBar[];
  /** Null where a sum says nothing. */
  readonly totalCents: number | null;
}

/** More bars than this tell a person less than the table beside them. */
const MOST_BARS = 31;

const LIMIT_RULES: ReadonlySet<string> = new Set(['split-under-limit', 'hugging-the-limit']);
const REPETITION_RULES: ReadonlySet<string> = new Set([
  'duplicate-payment',
  'same-payment-different-payees',
  'repeated-one-time-benefit',
]);

/** Null for a rule without a telling picture, and when not all payments are at hand or they are too many. */
export function redFlagChart(
  flag: Pick<RedFlag, 'ruleId' | 'facts' | 'payments'>,
  payments: readonly PaymentRecord[],
): AmountsChart | null {
  const { ruleId } = flag;
  const limited = LIMIT_RULES.has(ruleId);
  if (!limited && !REPETITION_RULES.has(ruleId)) return null;
  const complete = payments.length === flag.payments && payments.length <= MOST_BARS;
  if (!complete || payments.length < 2) return null;
  const limit = limited ? centsOf(flag.facts['limit_cents']) : null;
  const dated = [...payments].sort(byDateAndRow);
  return {
    kind: 'amounts',
    limitCents: limit,
    bars: dated.map(({ paymentDate, amountCents }, index) => ({
      label: paymentDate ?? '',
      cents: amountCents,
      emphasised: limited ? limit !== null && amountCents >= limit : index > 0,
    })),
    totalCents:
      ruleId === 'hugging-the-limit'
        ? null
        : payments.reduce((sum, { amountCents }) => sum + amountCents, 0),
  };
}

function byDateAndRow(a: PaymentRecord, b: PaymentRecord): number {
  const [left, right] = [a.paymentDate ?? '', b.paymentDate ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.rowNo - b.rowNo;
}

const centsOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
