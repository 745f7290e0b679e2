import { normaliseHeader, type ColumnMapping } from '#pruefwerk/population';
import { distinctHeaders } from './header-names.ts';
import { FileGivenTwice, LayoutsDiffer } from './intake.problems.ts';
import { checkMapping, matchHeaders, requireColumns, type HeaderMatch } from './map-headers.ts';
import type { SourceTable } from './source-table.ts';

/** The one layout that all files of a population share. */
export interface Layout {
  /** Headers as they stand in the first file. */
  readonly headers: readonly string[];
  readonly match: HeaderMatch;
  /** For each source the position of each of the layout's columns. */
  readonly orders: readonly (readonly number[])[];
}

const keysOf = (headers: readonly string[]): string[] =>
  distinctHeaders(headers.map((header) => normaliseHeader(header) || header));

/** @throws LayoutsDiffer | MappingInvalid | RequiredColumnMissing | AmbiguousRequiredHeader | FileGivenTwice */
export function commonLayout(
  sources: readonly SourceTable[],
  mapping: ColumnMapping | undefined,
): Layout {
  const [first] = sources;
  if (!first) throw new RangeError('no files given');
  refuseSameNames(sources);
  if (mapping) checkMapping(mapping, first.headers);
  const keys = keysOf(first.headers);
  const orders = sources.map((source) => orderOf(source, first, keys));
  const match = matchHeaders(first.headers, mapping?.columns, mapping?.leftOut);
  requireColumns(first.file.name, first.headers, match);
  return { headers: first.headers, match, orders };
}

function orderOf(source: SourceTable, first: SourceTable, keys: readonly string[]): number[] {
  const own = keysOf(source.headers);
  const missing = first.headers.filter((_, i) => !own.includes(keys[i] ?? ''));
  const added = source.headers.filter((_, i) => !keys.includes(own[i] ?? ''));
  if (missing.length > 0 || added.length > 0) {
    throw new LayoutsDiffer(source.file.name, first.file.name, missing, added);
  }
  return keys.map((key) => own.indexOf(key));
}

function refuseSameNames(sources: readonly SourceTable[]): void {
  const names = new Set<string>();
  for (const { file } of sources) {
    if (names.has(file.name)) throw new FileGivenTwice(file.name, file.name);
    names.add(file.name);
  }
}
