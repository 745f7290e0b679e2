import type { NumberedPayments } from '#pruefwerk/payments';
import { drawMonetaryUnits, drawRandomSample } from '#pruefwerk/statistics';
import type { ControlTest } from './control-test.entity.ts';

export interface DrawnPayment {
  readonly rowNo: number;
  readonly cents: number;
  readonly rank: string | null;
  readonly hits: number;
  readonly certain: boolean;
}

export interface DrawnSample {
  readonly items: DrawnPayment[];
  readonly bookValueCents: number | null;
  readonly intervalCents: number | null;
}

type Plan = Pick<ControlTest, 'method' | 'size'>;

/**
 * The same draw as that of the command line: random by the ranks of the sealed population's hash and the row's number,
 * monetary units in the order of the rows. Items come in the order of the draw.
 */
export function drawnItems(
  { method, size }: Plan,
  { dataset, rowNos, cents }: NumberedPayments,
  seed: string,
): DrawnSample {
  const { sha256 } = dataset.manifest;
  const payments = Array.from(rowNos, (rowNo, at) => ({ rowNo, cents: cents[at] ?? 0 }));
  if (method !== 'monetary-unit') {
    const keyOf = ({ rowNo }: { rowNo: number }) => `${sha256}:${rowNo}`;
    const drawn = drawRandomSample(payments, { size, seed, keyOf });
    const items = drawn.map(({ item, rank }) => ({ ...item, rank, hits: 1, certain: false }));
    return { items, bookValueCents: null, intervalCents: null };
  }
  const drawn = drawMonetaryUnits(payments, { size, seed, centsOf: ({ cents: own }) => own });
  const { bookValueCents, intervalCents } = drawn;
  const items = drawn.items.map(({ item, hits, certain }) => ({
    ...item,
    ...{ rank: null, hits, certain },
  }));
  return { items, bookValueCents, intervalCents };
}
