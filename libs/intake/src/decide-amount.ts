import {
  AMOUNT_CHOICES,
  type AmountNotation,
  chooseAmountFormat,
  type AmountFormat,
  type Shape,
} from './amount-format.ts';
import { notatedCentsSql } from './amount.sql.ts';
import type { ColumnValues } from './column-values.ts';
import { AmbiguousAmountFormat, FormatUnknown, MixedFormats } from './intake.problems.ts';
import type { ColumnSource, Conversion } from './planned-column.ts';

/** @throws AmbiguousAmountFormat | MixedFormats | FormatUnknown */
export async function decideAmount(
  source: ColumnSource,
  values: ColumnValues,
  given: string | undefined,
): Promise<Conversion> {
  const shapes = await values.shapes(source.stage);
  const format = given === undefined ? chosenFormat(source, shapes) : knownFormat(source, given);
  const sql = format ? notatedCentsSql(source.stage, format, shapes) : 'CAST(NULL AS BIGINT)';
  return { format, sql, invalid: 'amount-invalid' };
}

function chosenFormat(source: ColumnSource, shapes: readonly Shape[]): AmountFormat | null {
  const { kind, formats } = chooseAmountFormat(shapes);
  const name = source.canonical ?? source.name;
  if (kind === 'ambiguous') throw new AmbiguousAmountFormat(name, source.header, formats);
  if (kind === 'mixed') throw new MixedFormats(name, source.header, formats);
  return formats[0] ?? null;
}

function knownFormat(source: ColumnSource, given: string): AmountNotation {
  const format = AMOUNT_CHOICES.find((known) => known === given);
  if (!format)
    throw new FormatUnknown(source.canonical ?? source.name, source.header, given, AMOUNT_CHOICES);
  return format;
}
