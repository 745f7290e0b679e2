import type { HandOver } from '../hand-overs/hand-over-matrix.ts';
import { type Range, times } from '../figures/figure.ts';
import type { RoleFigures } from '../figures/role-figures.ts';

/** What is taken for a case manager (Lotse); all of it is an assumption until it was tried. */
export interface GuideAssumptions {
  /** Share of the hand-overs that one person keeps in hand instead; those that keep duties apart are never counted. */
  readonly bundledShare: Range;
  /** Minutes that the receiver needs to get into a case that is handed over. */
  readonly setUpMinutes: Range;
  /** Minutes per case that the guide takes. */
  readonly guideMinutes: Range;
}

/** A convention of this program to begin with, not a survey: shown as such, and to be replaced by own figures. */
export const defaultGuideAssumptions: GuideAssumptions = {
  bundledShare: { low: 0.3, base: 0.5, high: 0.7 },
  setUpMinutes: { low: 3, base: 5, high: 10 },
  guideMinutes: { low: 15, base: 30, high: 45 },
};

/** Per case. Low is the least favourable: little bundled, much time for the guide. */
export interface GuideEffect {
  readonly handOversBefore: number;
  /** Hand-overs that keep duties apart and stay. */
  readonly separating: number;
  readonly handOversSaved: Range;
  readonly contactPersonsBefore: number;
  readonly contactPersonsAfter: Range;
  /** Hours that a case lies and travels less. */
  readonly hoursSaved: Range;
  /** Minutes of processing saved, less those of the guide; may be below 0. */
  readonly minutesSaved: Range;
}

/**
 * Hand-overs bundled with one person: saved = share × (all − those that keep duties apart). With them go the waiting and
 * transport before them and the minutes of getting into the case; the guide's own minutes come on top. Contact persons
 * are the guide and those who stay.
 */
export function guideEffect(
  handOvers: readonly HandOver[],
  roles: readonly RoleFigures[],
  { bundledShare, setUpMinutes, guideMinutes }: GuideAssumptions = defaultGuideAssumptions,
): GuideEffect {
  const sum = (value: (one: HandOver) => number): number =>
    handOvers.reduce((total, one) => total + value(one), 0);
  const before = sum(({ count }) => count);
  const separating = sum((one) => one.separating);
  const hours = sum((one) => {
    const free = one.count > 0 ? 1 - one.separating / one.count : 0;
    return free * (one.waitingHours + one.transferHours);
  });
  const saved = times(bundledShare, before - separating);
  const met = roles.reduce((total, { shareOfCases }) => total + shareOfCases, 0);
  const kept = keptPersons(handOvers, roles);
  const after = (share: number): number => Math.min(met, 1 + kept + (1 - share) * (met - kept));
  return {
    ...{ handOversBefore: before, separating, handOversSaved: saved, contactPersonsBefore: met },
    contactPersonsAfter: {
      low: after(bundledShare.low),
      base: after(bundledShare.base),
      high: after(bundledShare.high),
    },
    hoursSaved: times(bundledShare, hours),
    minutesSaved: {
      low: saved.low * setUpMinutes.low - guideMinutes.high,
      base: saved.base * setUpMinutes.base - guideMinutes.base,
      high: saved.high * setUpMinutes.high - guideMinutes.low,
    },
  };
}

/** Contact persons that have to stay because they keep duties apart. */
function keptPersons(handOvers: readonly HandOver[], roles: readonly RoleFigures[]): number {
  const kept = new Set(
    handOvers.filter(({ separating }) => separating > 0).map(({ toRole }) => toRole),
  );
  return roles
    .filter(({ key }) => kept.has(key))
    .reduce((total, { shareOfCases }) => total + shareOfCases, 0);
}
