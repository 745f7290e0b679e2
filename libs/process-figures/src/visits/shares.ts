import type { SequenceFlow } from '#pruefwerk/bpmn';

/** Share of each way, in the order of the ways, and what had to be assumed for it. */
export interface Shares {
  readonly each: readonly number[];
  /** Ways without a share of their own, and the one taken for each. */
  readonly missing: { readonly count: number; readonly share: number } | null;
  /** Sum of the shares when it should have been 1 and was not. */
  readonly sum: number | null;
}

/** Shares are written with two or three digits; what differs less than this is rounding of the sum. */
const EQUAL = 1e-9;

const shareOf = ({ iks }: SequenceFlow): number | null => iks.wahrscheinlichkeit;

/** One of the ways is taken. Missing shares split what the others leave; a sum other than 1 is brought to 1. */
export function alternatives(flows: readonly SequenceFlow[]): Shares {
  const given = flows.map(shareOf);
  const known = given.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const count = given.filter((one) => one === null).length;
  const rest = count === 0 ? 0 : Math.max(0, 1 - known) / count;
  const all = given.map((one) => one ?? rest);
  const sum = known + rest * count;
  const missing = count > 0 && flows.length > 1 ? { count, share: rest } : null;
  if (sum < EQUAL) {
    return { each: flows.map(() => 1 / flows.length), missing, sum: flows.length > 0 ? 0 : null };
  }
  return {
    each: all.map((one) => one / sum),
    missing,
    sum: Math.abs(sum - 1) > EQUAL ? sum : null,
  };
}

/** Share of a way of an inclusive gateway about which nothing is known. */
const PERHAPS = 0.5;

/**
 * At least one of the ways is taken, perhaps several: a share is that of the cases that take this way. Without one it is
 * a half; the default way is taken when no other is, the ways taken to be independent. Less than 1 in all cannot be.
 */
export function perhapsSeveral(flows: readonly SequenceFlow[]): Shares {
  const first = flows[0];
  if (flows.length < 2) return { each: flows.map(() => 1), missing: null, sum: null };
  const others = flows.filter(({ isDefault }) => !isDefault).map((one) => shareOf(one) ?? PERHAPS);
  const none = others.reduce((product, one) => product * (1 - one), 1);
  const all = flows.map((one) => shareOf(one) ?? (one.isDefault ? none : PERHAPS));
  const count = flows.filter((one) => shareOf(one) === null && !one.isDefault).length;
  const missing = count > 0 && first ? { count, share: PERHAPS } : null;
  const sum = all.reduce((total, one) => total + one, 0);
  if (sum < EQUAL) return { each: flows.map(() => 1 / flows.length), missing, sum: 0 };
  const short = sum < 1 - EQUAL;
  return { each: short ? all.map((one) => one / sum) : all, missing, sum: short ? sum : null };
}

/** All ways are taken, unless their shares or a default way say that there is a choice. */
export function withoutGateway(flows: readonly SequenceFlow[]): Shares {
  const given = flows.filter((one) => shareOf(one) !== null).length;
  const known = flows.reduce((sum, one) => sum + (shareOf(one) ?? 0), 0);
  const isChoice = flows.some(({ isDefault }) => isDefault) || (given > 0 && known <= 1 + EQUAL);
  if (flows.length < 2) return { each: flows.map(() => 1), missing: null, sum: null };
  if (isChoice) return alternatives(flows);
  return { each: flows.map((one) => shareOf(one) ?? 1), missing: null, sum: null };
}
