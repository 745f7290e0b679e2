import { normaliseHeader } from '#pruefwerk/population';
import { OTHER_ORDER, type DateFormat } from './date-format.ts';
import { AmbiguousDateFormat } from './intake.problems.ts';
import type { ColumnSource, Conversion } from './planned-column.ts';

/** Words of German headers for dates: German files write the day first. */
const GERMAN_HEADER =
  /datum|zeitraum|valuta|erfass|freigab|anordn|angeordnet|faellig|eingang|zahl|geb|bescheid|wertst|ausf/;

/**
 * Chooses between day first and month first where a column's own values leave both open: as other columns of the same
 * population are written, else day first under a German header.
 *
 * @throws AmbiguousDateFormat when nothing decides
 */
export function orderByContext(
  column: ColumnSource,
  open: readonly DateFormat[],
  others: readonly (Conversion & { open?: readonly DateFormat[] })[],
): DateFormat {
  const decided = others
    .filter((other) => (other.open ?? []).length === 0)
    .map(({ format }) => format?.split(' ')[0]);
  const orders = new Set(
    decided
      .filter((format) => format !== undefined && format in OTHER_ORDER)
      .map((format) => format?.slice(0, 2)),
  );
  const [only] = orders;
  const start =
    orders.size === 1
      ? only
      : GERMAN_HEADER.test(normaliseHeader(column.header))
        ? 'dd'
        : undefined;
  const format = open.find((candidate) => candidate.slice(0, 2) === start);
  if (!format) throw new AmbiguousDateFormat(column.canonical ?? column.name, column.header, open);
  return format;
}
