/** Why a digit test says nothing of a population; each in words where it is shown. */
export type DigitObstacle = 'too-few' | 'narrow-range' | 'tariffs';

export interface Applicability {
  readonly applicable: boolean;
  readonly obstacles: readonly DigitObstacle[];
  /** Share of the amounts that the ten most frequent amounts make up. */
  readonly mostFrequentShare: number;
  /** Decades between the 1st and the 99th percentile. */
  readonly decades: number;
}

/** Working limits of this project, not from a standard: below them random noise looks like a pattern. */
const FEWEST = 300;
const DECADES = 2;
const TARIFF_SHARE = 0.3;

/** Fixed tariffs follow no law of digits, nor do amounts of one size. @param amounts whole cents above zero */
export function applicability(amounts: readonly number[]): Applicability {
  const sorted = Float64Array.from(amounts).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 1;
  const decades = sorted.length === 0 ? 0 : Math.log10(at(0.99) / at(0.01));
  const mostFrequentShare = shareOfMostFrequent(amounts);
  const obstacles: DigitObstacle[] = [];
  if (amounts.length < FEWEST) obstacles.push('too-few');
  if (decades < DECADES) obstacles.push('narrow-range');
  if (mostFrequentShare > TARIFF_SHARE) obstacles.push('tariffs');
  return { applicable: obstacles.length === 0, obstacles, mostFrequentShare, decades };
}

function shareOfMostFrequent(amounts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const cents of amounts) counts.set(cents, (counts.get(cents) ?? 0) + 1);
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, 10);
  return amounts.length === 0 ? 0 : most.reduce((sum, count) => sum + count, 0) / amounts.length;
}
