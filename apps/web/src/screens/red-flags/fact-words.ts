import type { RedFlag } from './next-row.ts';

type FactWord =
  | {
      readonly key: 'payments' | 'days' | 'households' | 'payees' | 'months';
      readonly count: number;
    }
  | { readonly key: 'text'; readonly text: string };

/** What tells two red flags of a rule apart at a glance, from the facts that the rule left; at most two words. */
export function factWords({ facts, payments, face }: RedFlag): FactWord[] {
  const words: FactWord[] = [];
  const number = (name: string): number | null => {
    const value = facts[name];
    return typeof value === 'number' ? value : null;
  };
  const employee = facts['employee'];
  const add = (key: Exclude<FactWord['key'], 'text'>, count: number | null) => {
    if (count !== null && count > 0) words.push({ key, count });
  };
  if (payments > 1) add('payments', payments);
  add('households', number('households'));
  if (words.length < 2) add('payees', manyOnly(number('payees')));
  if (words.length < 2) add('days', number('days'));
  if (words.length < 2) add('months', number('months'));
  if (words.length < 2 && typeof employee === 'string') words.push({ key: 'text', text: employee });
  if (words.length === 0 && face.vouchers) words.push({ key: 'text', text: face.vouchers });
  return words.slice(0, 2);
}

const manyOnly = (count: number | null): number | null =>
  count !== null && count > 1 ? count : null;
