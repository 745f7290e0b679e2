import type { FactValue } from '../rule.ts';

/** The members of a list by their words. */
export function listed(
  value: FactValue | undefined,
  words: Readonly<Record<string, string>>,
): string {
  const members = Array.isArray(value) ? (value as readonly string[]) : [];
  return members.map((one) => words[one] ?? one).join(', ');
}
