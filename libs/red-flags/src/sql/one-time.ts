import { ONE_TIME_BENEFITS } from '../entitlement/one-time-benefits.ts';
import type { RuleContext } from '../rule.ts';
import { oneOf, text } from './literal.ts';

/** Columns that tell whether a payment is one-time. */
export const ONE_TIME_COLUMNS = ['one_time', 'benefit_code', 'benefit_text'] as const;

/** Parts of a benefit's name, in small letters, that only one-time benefits have. */
const ONE_TIME_WORDS = ['einmalig', 'beihilfe', 'erstausstattung', 'one-time', 'one time'];

/**
 * Whether the payment is one-time: by its flag, else by the catalogue's code or the benefit's name. Never null: false
 * where nothing says so.
 */
export function oneTime(context: Pick<RuleContext, 'columns'>): string {
  const known = context.columns;
  const codes = ONE_TIME_BENEFITS.map((benefit) => benefit.code);
  const signs = [
    ...(known.has('benefit_code') ? [oneOf('upper(trim(benefit_code))', codes)] : []),
    ...(known.has('benefit_text')
      ? ONE_TIME_WORDS.map((word) => `lower(benefit_text) like ${text(`%${word}%`)}`)
      : []),
  ];
  const flag = known.has('one_time') ? 'one_time, ' : '';
  return `coalesce(${flag}${signs.length === 0 ? 'false' : signs.join(' or ')}, false)`;
}
