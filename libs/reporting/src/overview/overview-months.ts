import type { OverviewScope } from './overview-scope.ts';
import type { OverviewMonth } from './overview.ts';
import type { PaidMonth } from './payment-months.ts';
import type { FlaggedMonth } from './red-flag-figures.ts';

/** Months of the population, ascending; a month without payments has no entry. */
export function overviewMonths(
  paid: readonly PaidMonth[],
  flagged: readonly FlaggedMonth[],
  { redFlags }: Pick<OverviewScope, 'redFlags'>,
): OverviewMonth[] {
  const cents = new Map(flagged.map((one) => [one.month, one.cents]));
  return paid.map(({ month, paidCents }) => ({
    month,
    paidCents,
    flaggedCents: redFlags ? (cents.get(month) ?? 0) : null,
  }));
}
