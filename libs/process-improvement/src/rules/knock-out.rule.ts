import { checksInRow, type KnockOut } from '../view/knock-outs.ts';
import { reordered } from '../change/reordered-checks.ts';
import type { Finding, ImprovementRule } from '../rule.ts';

export const knockOutRule: ImprovementRule = {
  id: 'knock-out',
  find: (view) => {
    const rows = checksInRow(view);
    return rows.flatMap((row) => {
      const best = row.toSorted((a, b) => worth(b) - worth(a));
      return costOf(best) < costOf(row) - 1e-9 ? [findingOf(row, best)] : [];
    });
  },
};

function findingOf(row: readonly KnockOut[], best: readonly KnockOut[]): Finding {
  const ids = (all: readonly KnockOut[]): string[] => all.map(({ check }) => check.id);
  return {
    kind: 'finding',
    elementIds: ids(row),
    facts: {
      now: ids(row),
      better: ids(best),
      minutesNow: costOf(row),
      minutesBetter: costOf(best),
    },
    uses: [],
    change: () => ({ apply: (model) => reordered(model, row, best), edits: null }),
  };
}

/** Rejections per minute: the cheapest way of ending a case early comes first. */
const worth = ({ rejected, minutes }: KnockOut): number =>
  minutes === 0 ? Infinity : rejected / minutes;

/** Expected minutes of a case that begins the row: each check is done by those whom the ones before let pass. */
function costOf(row: readonly KnockOut[]): number {
  let left = 1;
  let minutes = 0;
  for (const one of row) {
    minutes += left * one.minutes;
    left *= 1 - one.rejected;
  }
  return minutes;
}
