import type { Dialect } from './dialect.ts';
import type { Encoding } from './file-scan.ts';

/** What a person says about how a file is written; what is left out is found by the intake. */
export interface SourceFormat {
  readonly encoding?: Encoding;
  readonly delimiter?: Dialect['delimiter'];
  readonly quote?: Dialect['quote'];
  /** Physical line (sheet row) of the header, 1-based. */
  readonly headerLine?: number;
}

export const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const satisfies readonly Encoding[];
export const DELIMITERS = [';', ',', '\t', '|'] as const satisfies readonly Dialect['delimiter'][];
export const QUOTES = ['"', "'"] as const satisfies readonly Dialect['quote'][];
