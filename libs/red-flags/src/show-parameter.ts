import { formatCents, formatCount } from '#pruefwerk/money';
import type { Language } from '#pruefwerk/problems';
import { formatFact } from './explain.ts';
import type { ParameterValue } from './parameters.ts';
import type { Rule } from './rule.ts';

/** A parameter's value for people: `500,00 €`, `14 Tage`, `5,0 %`, `ja`. Unknown names show the value as it is. */
export function showParameter(
  rule: Pick<Rule, 'parameters'>,
  name: string,
  value: ParameterValue,
  language: Language,
): string {
  const german = language === 'de';
  switch (rule.parameters[name]?.kind) {
    case 'cents':
      return formatCents(Number(value), language);
    case 'days':
      return unit(Number(value), german ? ['Tag', 'Tage'] : ['day', 'days'], language);
    case 'months':
      return unit(Number(value), german ? ['Monat', 'Monate'] : ['month', 'months'], language);
    case 'count':
      return formatCount(Number(value), language);
    case 'permille':
      return formatFact('permille', Number(value), language);
    case 'flag':
      return value === true ? (german ? 'ja' : 'yes') : german ? 'nein' : 'no';
    case 'list':
      return Array.isArray(value) && value.length > 0 ? value.join(', ') : '–';
    case undefined:
      return String(value);
  }
}

function unit(count: number, [one, many]: readonly string[], language: Language): string {
  return `${formatCount(count, language)} ${(count === 1 ? one : many) ?? ''}`;
}
