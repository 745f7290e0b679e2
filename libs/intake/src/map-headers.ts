import {
  columnSpec,
  headerCandidates,
  isPaymentColumn,
  PAYMENT_COLUMNS,
} from '#pruefwerk/population';
import { normaliseHeader, type ColumnMapping, type PaymentColumn } from '#pruefwerk/population';
import {
  AmbiguousRequiredHeader,
  MappingInvalid,
  RequiredColumnMissing,
} from './intake.problems.ts';

export const REQUIRED_COLUMNS = [
  'amount',
  'payment_date',
] as const satisfies readonly PaymentColumn[];

export interface AmbiguousHeader {
  readonly header: string;
  readonly candidates: readonly PaymentColumn[];
}

export interface HeaderMatch {
  /** Canonical column by header. */
  readonly columns: Readonly<Record<string, PaymentColumn>>;
  /** Headers that may mean several columns and were not decided. */
  readonly ambiguous: readonly AmbiguousHeader[];
  /** Headers that name a column already taken by a better header. */
  readonly doubled: readonly { header: string; column: PaymentColumn; takenBy: string }[];
  readonly unmapped: readonly string[];
  readonly missingRequired: readonly PaymentColumn[];
}

const withoutNumber = (header: string): string => header.replace(/#\d+$/, '');

/** Rank of a header among a column's synonyms: the column's own name first, then in the order listed. */
function rank(header: string, column: PaymentColumn): number {
  const key = normaliseHeader(withoutNumber(header));
  const names = [column, ...columnSpec(column).headers];
  const found = names.findIndex((name) => normaliseHeader(name) === key);
  return (found < 0 ? names.length : found) + (header === withoutNumber(header) ? 0 : 1000);
}

/**
 * Matches headers to canonical columns by their synonyms; guesses nothing (see the fields of {@link HeaderMatch}).
 *
 * @param leftOut headers that the person wants without a canonical home
 */
export function matchHeaders(
  headers: readonly string[],
  given: ColumnMapping['columns'] = {},
  leftOut: readonly string[] = [],
): HeaderMatch {
  const taken = new Map<PaymentColumn, string>();
  for (const [header, column] of Object.entries(given))
    if (headers.includes(header)) taken.set(column, header);
  const open = headers
    .filter((header) => !(header in given) && !leftOut.includes(header))
    .map((header) => ({ header, candidates: headerCandidates(withoutNumber(header)) }));
  const doubled: { header: string; column: PaymentColumn; takenBy: string }[] = [];
  const claim = (header: string, column: PaymentColumn): void => {
    const other = taken.get(column);
    if (other === undefined) taken.set(column, header);
    else if (other in given || rank(other, column) <= rank(header, column))
      doubled.push({ header, column, takenBy: other });
    else {
      taken.set(column, header);
      doubled.push({ header: other, column, takenBy: header });
    }
  };
  for (const { header, candidates } of open)
    if (candidates.length === 1 && candidates[0]) claim(header, candidates[0]);
  const ambiguous: AmbiguousHeader[] = [];
  for (const { header, candidates } of open.filter((item) => item.candidates.length > 1)) {
    const free = candidates.filter((column) => !taken.has(column));
    const only = free.length === 1 ? free[0] : undefined;
    if (only) taken.set(only, header);
    else ambiguous.push({ header, candidates });
  }
  const columns = Object.fromEntries(inCanonicalOrder(taken));
  return {
    columns,
    ambiguous,
    doubled: doubled.map((item) => ({ ...item, takenBy: taken.get(item.column) ?? item.takenBy })),
    unmapped: headers.filter((header) => !(header in columns)),
    missingRequired: REQUIRED_COLUMNS.filter((column) => !taken.has(column)),
  };
}

function inCanonicalOrder(taken: ReadonlyMap<PaymentColumn, string>): [string, PaymentColumn][] {
  return PAYMENT_COLUMNS.flatMap(({ name }) => {
    const header = taken.get(name);
    return header === undefined ? [] : [[header, name] as [string, PaymentColumn]];
  });
}

/** @throws MappingInvalid when the mapping names an unknown column or header, or one column twice. */
export function checkMapping(mapping: ColumnMapping, headers: readonly string[]): void {
  const used = new Map<string, string>();
  for (const [header, column] of Object.entries(mapping.columns)) {
    if (!isPaymentColumn(column))
      throw new MappingInvalid('unknown-column', header, String(column));
    if (!headers.includes(header)) throw new MappingInvalid('header-absent', header, column);
    if (used.has(column)) throw new MappingInvalid('column-twice', header, column);
    used.set(column, header);
  }
}

/** @throws RequiredColumnMissing | AmbiguousRequiredHeader */
export function requireColumns(file: string, headers: readonly string[], match: HeaderMatch): void {
  for (const column of match.missingRequired) {
    const maybe = match.ambiguous
      .filter(({ candidates }) => candidates.includes(column))
      .map(({ header }) => header);
    if (maybe.length > 0) throw new AmbiguousRequiredHeader(file, column, maybe);
    throw new RequiredColumnMissing(file, column, headers);
  }
}
