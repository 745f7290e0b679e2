import { AMOUNT_FORMATS, formatCents, parseAmount } from '#pruefwerk/money';
import { ParameterOutOfBoundsProblem, UnknownParameterProblem } from './rule.problems.ts';
import type { ParameterDefinition, ParameterValue, ParameterValues } from './parameters.ts';
import type { Rule } from './rule.ts';

/**
 * Defaults of the rule with the overrides in their place. An override is a value of the right type, or a text as it
 * is typed: `500,00` or `500.00` for cents, `14` for days, counts, months and per mille, `a,b` for lists,
 * `true`/`ja`/`false`/`nein` for flags.
 *
 * @throws UnknownParameterProblem, ParameterOutOfBoundsProblem
 */
export function resolveParameters(
  rule: Pick<Rule, 'id' | 'parameters'>,
  overrides: Readonly<Record<string, ParameterValue>> = {},
): ParameterValues {
  const unknown = Object.keys(overrides).find((name) => !Object.hasOwn(rule.parameters, name));
  if (unknown !== undefined) {
    throw new UnknownParameterProblem(rule.id, unknown, Object.keys(rule.parameters).join(', '));
  }
  const values = Object.entries(rule.parameters).map(([name, definition]) => {
    const override = overrides[name];
    if (override === undefined) return [name, definition.default] as const;
    const value = valueOf(definition, override);
    if (value === null) throw new ParameterOutOfBoundsProblem(rule.id, name, boundsOf(definition));
    return [name, value] as const;
  });
  return Object.fromEntries(values);
}

/** Null when the value does not fit the definition. */
function valueOf(definition: ParameterDefinition, given: ParameterValue): ParameterValue | null {
  switch (definition.kind) {
    case 'list':
      return listOf(given);
    case 'flag':
      return flagOf(given);
    case 'cents':
    case 'days':
    case 'count':
    case 'permille':
    case 'months': {
      const number = definition.kind === 'cents' ? centsOf(given) : integerOf(given);
      const fits = number !== null && number >= definition.min && number <= definition.max;
      return fits ? number : null;
    }
  }
}

function listOf(given: ParameterValue): readonly string[] | null {
  const items = typeof given === 'string' ? given.split(',').map((item) => item.trim()) : given;
  if (typeof items !== 'object') return null;
  return items.filter((item) => item !== '');
}

function flagOf(given: ParameterValue): boolean | null {
  if (typeof given === 'boolean') return given;
  if (given === 'true' || given === 'ja') return true;
  return given === 'false' || given === 'nein' ? false : null;
}

function integerOf(given: ParameterValue): number | null {
  if (typeof given === 'number') return Number.isSafeInteger(given) ? given : null;
  if (typeof given !== 'string' || !/^\d{1,12}$/.test(given.trim())) return null;
  return Number(given);
}

/** A number is cents already; a text is an amount of money in either writing. */
function centsOf(given: ParameterValue): number | null {
  if (typeof given === 'number') return Number.isSafeInteger(given) ? given : null;
  if (typeof given !== 'string') return null;
  for (const format of AMOUNT_FORMATS) {
    try {
      return parseAmount(given, format);
    } catch {
      // Not in this writing; the next one may fit.
    }
  }
  return null;
}

function boundsOf(definition: ParameterDefinition): string {
  if (definition.kind === 'list') return 'a,b,c';
  if (definition.kind === 'flag') return 'true, false';
  if (definition.kind === 'cents') {
    return `${formatCents(definition.min, 'de')} – ${formatCents(definition.max, 'de')}`;
  }
  return `${definition.min} – ${definition.max}`;
}
