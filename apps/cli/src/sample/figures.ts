import { UsageProblem } from '../usage-problem.ts';

/** A number as it is written on a command line. @throws UsageProblem */
export function numberOf(option: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) {
    throw new UsageProblem('cli.invalid-value', { option, value, expected: '0.95, 5, 120 …' });
  }
  return number;
}

/** `0`, `1`, `2` … are deviations in the sample; a number between 0 and 1 is their share. */
export function expectedOf(value: string): { errors: number } | { rate: number } {
  const number = numberOf('--expected', value);
  return number > 0 && number < 1 ? { rate: number } : { errors: number };
}
