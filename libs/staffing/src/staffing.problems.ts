import { Problem, type ProblemTexts } from '#pruefwerk/problems';

export type StaffingFigure =
  | 'quantity'
  | 'minutes'
  | 'distribution'
  | 'workingMinutes'
  | 'days'
  | 'dailyHours'
  | 'confidence'
  | 'share'
  | 'error'
  | 'population'
  | 'rounds'
  | 'observations'
  | 'workTime';

/** A figure of the calculation lies outside of what it can be. */
export class StaffingFigureOutOfRange extends Problem {
  constructor(figure: StaffingFigure, allowed: string) {
    super('staffing.figure-out-of-range', { parameters: { figure, allowed }, status: 422 });
  }
}

/** The span of days has no working day, or its working hours hold fewer minutes than rounds are asked for. */
export class NoTimeForRounds extends Problem {
  constructor(minutes: number, rounds: number) {
    super('staffing.no-time-for-rounds', { parameters: { minutes, rounds }, status: 422 });
  }
}

export const staffingTexts: ProblemTexts = {
  'staffing.figure-out-of-range': {
    de: 'Die Angabe „{figure}“ ist nicht möglich. Erlaubt: {allowed}.',
    en: 'The figure “{figure}” is not possible. Allowed: {allowed}.',
  },
  'staffing.no-time-for-rounds': {
    de: 'Für {rounds} Rundgänge je Tag reicht die Zeit nicht: Es stehen {minutes} Minuten zur Verfügung. Zeitraum oder Arbeitszeit erweitern oder weniger Rundgänge planen.',
    en: 'There is no time for {rounds} rounds a day: {minutes} minutes are available. Widen the period or the working hours, or plan fewer rounds.',
  },
};

/** @throws StaffingFigureOutOfRange */
export function requireBetween(
  figure: StaffingFigure,
  value: number,
  low: number,
  high: number,
): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const to = high === Number.MAX_SAFE_INTEGER ? '' : ` … ${high}`;
  throw new StaffingFigureOutOfRange(figure, to === '' ? `≥ ${low}` : `${low}${to}`);
}

export const ANY = Number.MAX_SAFE_INTEGER;
