import { columnSources } from './column-sources.ts';
import type { ColumnValues } from './column-values.ts';
import { amountSign } from './debit-credit.ts';
import type { Layout } from './layout.ts';
import { planColumns, type GivenFormats } from './plan-columns.ts';
import type { IntakeWarning } from './planned-column.ts';
import type { Conversions } from './typed-rows.sql.ts';

export interface DecidedConversions extends Conversions {
  readonly warnings: readonly IntakeWarning[];
}

/**
 * Decides how the rows of a layout are converted.
 *
 * @throws AmbiguousDateFormat | AmbiguousAmountFormat | MixedFormats | FormatUnknown
 */
export async function decideConversions(
  layout: Layout,
  formats: GivenFormats,
  values: ColumnValues,
): Promise<DecidedConversions> {
  const sources = columnSources(layout.headers, layout.match.columns);
  const { columns, warnings } = await planColumns(sources, values, formats);
  const sign = await amountSign(columns, values);
  return { columns, amountSign: sign.sql, warnings: [...warnings, ...sign.warnings] };
}

/** Columns of the stage whose format is decided by the shapes of their values. */
export function shapedStages(layout: Layout): string[] {
  return columnSources(layout.headers, layout.match.columns)
    .filter(({ type }) => type === 'cents' || type === 'date' || type === 'timestamp')
    .map(({ stage }) => stage);
}
