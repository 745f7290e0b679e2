import { join } from 'node:path';
import type { ColumnProfile } from './column-profile.ts';
import { finishReject } from './reject-message.ts';
import { RejectLog } from './reject-log.ts';
import { PartWriter } from './part-writer.ts';
import type { IntakeWarning } from './planned-column.ts';
import type { SourceTable } from './source-table.ts';
import type { Stage } from './stage.ts';

/** One source file whose rows are all in the stage or among the rejects. */
export interface StagedSource {
  readonly source: SourceTable;
  readonly sha256: string;
  readonly rows: number;
  readonly rejected: number;
  readonly blankLines: number;
}

export interface StageSourcesOptions {
  readonly sources: readonly SourceTable[];
  readonly orders: readonly (readonly number[])[];
  /** File names in the order of their ranks. */
  readonly byRank: readonly string[];
  readonly stage: Stage;
  readonly profile: ColumnProfile;
  /** Where parts and the rejects of malformed rows are written. */
  readonly scratch: string;
  readonly partBytes: number;
  readonly signal?: AbortSignal | undefined;
  readonly onPart: () => void;
  /** Bytes read so far, over all files. */
  readonly onBytes: (done: number) => void;
}

/** Rejects of rows that are malformed, in the order of files and lines. */
export const structuralRejects = (scratch: string): string => join(scratch, 'structural.jsonl');

/** Reads all files once: every row goes to the stage, to the rejects, or is a blank line. */
export async function stageSources(options: StageSourcesOptions): Promise<StagedSource[]> {
  const log = await RejectLog.create(structuralRejects(options.scratch));
  const staged: StagedSource[] = [];
  let before = 0;
  try {
    for (const [i, source] of options.sources.entries()) {
      const done = before;
      staged.push(
        await stageOne(source, options.orders[i] ?? [], log, {
          ...options,
          onBytes: (bytes) => options.onBytes(done + bytes),
        }),
      );
      before += source.scan.bytes;
    }
  } finally {
    await log.close();
  }
  return staged;
}

async function stageOne(
  source: SourceTable,
  order: readonly number[],
  log: RejectLog,
  options: StageSourcesOptions,
): Promise<StagedSource> {
  const { file, dialect } = source;
  const { signal, onBytes } = options;
  const writer = new PartWriter({
    directory: options.scratch,
    rank: options.byRank.indexOf(file.name),
    dialect,
    profile: options.profile.watch(dialect, order),
    partBytes: options.partBytes,
    onPart: (part) => {
      options.stage.add({ ...part, dialect, order });
      options.onPart();
    },
    onReject: (found) => log.add(finishReject({ ...found, file: file.name })),
  });
  try {
    const counts = await source.read(writer, { signal, onBytes });
    await writer.finish();
    await log.flush();
    return { source, ...counts, rows: writer.rows, rejected: writer.rejected };
  } finally {
    await writer.close();
  }
}

export function blankLineWarnings(staged: readonly StagedSource[]): IntakeWarning[] {
  return staged
    .filter(({ blankLines }) => blankLines > 0)
    .map(({ source, blankLines }) => ({
      code: 'intake.blank-lines',
      parameters: { file: source.file.name, count: blankLines },
    }));
}
