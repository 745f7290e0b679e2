import type { ColumnMapping } from '#pruefwerk/population';
import type { InputFile } from './input-file.ts';
import type { SourceFormat } from './source-format.ts';

export type SealPhase = 'open' | 'read' | 'decide' | 'convert' | 'write' | 'prove';

export interface SealProgress {
  readonly phase: SealPhase;
  /** `open`: files; `read`: bytes; otherwise 0 of 1, 1 of 1. */
  readonly done: number;
  readonly total: number;
}

export interface SealOptions {
  readonly files: readonly InputFile[];
  /** Adds to, and overrides, what the headers say by themselves. */
  readonly mapping?: ColumnMapping | undefined;
  /** Becomes the population's directory; it may hold an earlier population, which is replaced. */
  readonly outDir: string;
  readonly sheet?: string | undefined;
  readonly format?: SourceFormat | undefined;
  readonly memoryLimitMb?: number | undefined;
  readonly threads?: number | undefined;
  /** Bytes of a working part: smaller parts are taken up earlier. */
  readonly partBytes?: number | undefined;
  readonly onProgress?: ((progress: SealProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
