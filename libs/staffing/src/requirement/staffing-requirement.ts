import { ANY, requireBetween } from '../staffing.problems.ts';
import { distributionFactor, type StaffingParameters } from '../parameters/staffing-parameters.ts';

export interface Range {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** A task with its caseload and times. */
export interface StaffedTask {
  readonly id: string;
  /** Cases per year. */
  readonly quantity: number;
  /** Minutes per case without distribution time: basic time and recovery (Grundzeit und Erholungszeit). */
  readonly minutes: Range;
  /** Minutes per year that do not depend on cases, for example leading a team. */
  readonly fixedMinutes?: number;
  /** Of those who do this task, when they differ from the rest (tariff staff, civil servants). */
  readonly workingMinutes?: number;
}

export interface TaskRequirement {
  readonly id: string;
  /** Mean processing time of a case with its distribution time (mittlere Bearbeitungszeit). */
  readonly meanMinutes: Range;
  readonly minutesPerYear: Range;
  /** Full posts (VZÄ). */
  readonly posts: Range;
  /** The calculation of the base figure: `1200 × 12.5 min × 1.1 / 93600 min = 0.1763`. */
  readonly trace: string;
}

export interface StaffingRequirement {
  readonly tasks: readonly TaskRequirement[];
  readonly minutesPerYear: Range;
  readonly posts: Range;
  /** Factor of the distribution time, 1 + personal + material. */
  readonly distributionFactor: number;
}

/**
 * Staffing requirement PB = Σ (quantity × mean processing time) / working minutes of a full post per year, with mean
 * processing time = (basic time + recovery time) × (1 + personal + material distribution time). Handbuch für
 * Organisationsuntersuchungen und Personalbedarfsermittlung, 2.4.3.5.4. Lowest and highest figures take all times low
 * or high together: estimates err in the same direction.
 * @throws StaffingFigureOutOfRange
 */
export function staffingRequirement(
  tasks: readonly StaffedTask[],
  parameters: StaffingParameters,
): StaffingRequirement {
  const { personalDistribution, materialDistribution } = parameters;
  requireBetween('distribution', personalDistribution, 0, 1);
  requireBetween('distribution', materialDistribution, 0, 1);
  const factor = distributionFactor(parameters);
  const all = tasks.map((task) => requirementOf(task, parameters, factor));
  return {
    tasks: all,
    minutesPerYear: sum(all.map(({ minutesPerYear }) => minutesPerYear)),
    posts: sum(all.map(({ posts }) => posts)),
    distributionFactor: factor,
  };
}

function requirementOf(
  task: StaffedTask,
  parameters: StaffingParameters,
  factor: number,
): TaskRequirement {
  const { id, quantity, minutes, fixedMinutes = 0 } = task;
  const year = task.workingMinutes ?? parameters.workingMinutes;
  requireBetween('quantity', quantity, 0, ANY);
  for (const one of [minutes.low, minutes.base, minutes.high, fixedMinutes]) {
    requireBetween('minutes', one, 0, ANY);
  }
  requireBetween('workingMinutes', year, 1, 527_040);
  const meanMinutes = each(minutes, (one) => one * factor);
  const minutesPerYear = each(meanMinutes, (one) => quantity * one + fixedMinutes);
  const posts = each(minutesPerYear, (one) => one / year);
  const fixed = fixedMinutes > 0 ? ` + ${round(fixedMinutes)} min` : '';
  const work = `${round(quantity)} × ${round(minutes.base)} min × ${factor}${fixed}`;
  const whole = fixed === '' ? work : `(${work})`;
  const trace = `${whole} / ${round(year)} min = ${posts.base.toFixed(4)}`;
  return { id, meanMinutes, minutesPerYear, posts, trace };
}

function each({ low, base, high }: Range, change: (value: number) => number): Range {
  return { low: change(low), base: change(base), high: change(high) };
}

function sum(ranges: readonly Range[]): Range {
  const total = (key: keyof Range): number => ranges.reduce((all, one) => all + one[key], 0);
  return { low: total('low'), base: total('base'), high: total('high') };
}

/** Rounding errors of binary figures do not belong in a trace. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
