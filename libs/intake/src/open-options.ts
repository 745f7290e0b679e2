import type { SourceFormat } from './source-format.ts';

export interface OpenOptions {
  readonly sheet?: string | undefined;
  readonly format?: SourceFormat | undefined;
  /** Headers named by a mapping. */
  readonly wanted: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
}
