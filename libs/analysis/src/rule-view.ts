import {
  type ColumnNeed,
  type ParameterDefinition,
  type ParameterValue,
  type ParameterValues,
  type RiskLevel,
  type Rule,
  type RuleFamily,
  parameterLabel,
  riskOf,
  wordingOf,
} from '#pruefwerk/red-flags';
import { columnDescription, type PaymentColumn } from '#pruefwerk/population';

/** One text in both languages. */
export interface Text {
  readonly de: string;
  readonly en: string;
}

export interface ColumnLabel {
  readonly column: PaymentColumn;
  readonly label: Text;
}

/** What a number of the parameter counts; null for lists and flags. */
export type ParameterUnit = 'EUR-cents' | 'days' | 'months' | 'count' | 'per-mille';

export interface RuleParameterView {
  readonly name: string;
  /** A few words by which people call it. */
  readonly label: Text;
  readonly kind: ParameterDefinition['kind'];
  readonly unit: ParameterUnit | null;
  /** Smallest and largest number that is taken; null for lists and flags. */
  readonly min: number | null;
  readonly max: number | null;
  readonly default: ParameterValue;
  /** What holds in the engagement; the default where nothing else was set. */
  readonly value: ParameterValue;
  readonly explanation: Text;
}

export interface RuleView {
  readonly id: string;
  readonly version: number;
  readonly family: RuleFamily;
  readonly name: Text;
  /** One sentence. */
  readonly looksFor: Text;
  readonly risk: RiskLevel;
  readonly aboutPersons: boolean;
  /** Columns without which it does not run; of each inner list one suffices. */
  readonly requires: ColumnLabel[][];
  readonly uses: ColumnLabel[];
  readonly parameters: RuleParameterView[];
  /** Null without a population to look at. A rule may still find at work that the content does not fit. */
  readonly applicable: boolean | null;
  /** The needs that the population does not meet. */
  readonly missing: ColumnLabel[][];
  /** Ticked when a person starts to choose: fits the population, and its hits are more than a hint. */
  readonly recommended: boolean;
}

const UNITS: Readonly<Record<ParameterDefinition['kind'], ParameterUnit | null>> = {
  ...{ cents: 'EUR-cents', days: 'days', months: 'months', count: 'count', permille: 'per-mille' },
  ...{ list: null, flag: null },
};

/** @param columns of the population; null when there is none to look at */
export function ruleView(
  rule: Rule,
  values: ParameterValues,
  columns: ReadonlySet<PaymentColumn> | null,
): RuleView {
  const { id, version, family, aboutPersons } = rule;
  const needs = rule.requires.map(alternatives);
  const missing = columns ? needs.filter((names) => !names.some((name) => columns.has(name))) : [];
  const risk = riskOf(id);
  return {
    ...{ id, version, family, risk, aboutPersons },
    name: { de: wordingOf(id, 'de').name, en: wordingOf(id, 'en').name },
    looksFor: { de: wordingOf(id, 'de').looksFor, en: wordingOf(id, 'en').looksFor },
    requires: needs.map((names) => names.map(columnLabel)),
    uses: rule.uses.map(columnLabel),
    parameters: Object.entries(rule.parameters).map(([name, definition]) =>
      parameterView(name, definition, values[name] ?? definition.default),
    ),
    applicable: columns && missing.length === 0,
    missing: missing.map((names) => names.map(columnLabel)),
    recommended: missing.length === 0 && risk !== 'low',
  };
}

function parameterView(
  name: string,
  definition: ParameterDefinition,
  value: ParameterValue,
): RuleParameterView {
  const { kind, explanation } = definition;
  const [min, max] = 'min' in definition ? [definition.min, definition.max] : [null, null];
  const unit = UNITS[kind];
  const label = parameterLabel(name);
  return { name, label, kind, unit, min, max, default: definition.default, value, explanation };
}

const alternatives = (need: ColumnNeed): readonly PaymentColumn[] =>
  typeof need === 'string' ? [need] : need.anyOf;

function columnLabel(column: PaymentColumn): ColumnLabel {
  const { labelDe, labelEn } = columnDescription(column);
  return { column, label: { de: labelDe, en: labelEn } };
}
