import {
  columnSpec,
  type ColumnType,
  type PaymentColumn,
  sealedColumnName,
} from '#pruefwerk/population';
import type { RuleContext } from '../rule.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'bigint',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  cents: 'bigint',
};

/** The column's physical name, or a typed null where the population does not have it. */
export function column(context: Pick<RuleContext, 'columns'>, name: PaymentColumn): string {
  if (context.columns.has(name)) return sealedColumnName(name);
  return `cast(null as ${SQL_TYPES[columnSpec(name).type]})`;
}

/** Those of the columns that the population has, in the given order. */
export function present(
  context: Pick<RuleContext, 'columns'>,
  names: readonly PaymentColumn[],
): readonly PaymentColumn[] {
  return names.filter((name) => context.columns.has(name));
}

/** First value that is neither null nor blank, of those columns that are there; a null text when none is. */
export function firstText(
  context: Pick<RuleContext, 'columns'>,
  names: readonly PaymentColumn[],
): string {
  const there = present(context, names).map(
    (name) => `nullif(trim(${sealedColumnName(name)}), '')`,
  );
  if (there.length === 0) return 'cast(null as text)';
  return there.length === 1 ? String(there[0]) : `coalesce(${there.join(', ')})`;
}
