import { writeFile } from 'node:fs/promises';
import {
  POPULATION_SCHEMA_VERSION,
  type PopulationManifest,
  type SourceFile,
} from '#pruefwerk/population';
import { ColumnProfile } from './column-profile.ts';
import { ColumnValues } from './column-values.ts';
import type { Totals } from './content-proof.ts';
import { conversionRejects } from './conversion-rejects.ts';
import { decideConversions, shapedStages, type DecidedConversions } from './decide-conversions.ts';
import { fileSha256 } from './file-sha256.ts';
import type { Layout } from './layout.ts';
import { mergeRejects, noRejects } from './merge-rejects.ts';
import type { IntakeWarning } from './planned-column.ts';
import { populationFiles } from './population-files.ts';
import { readRejectLog } from './reject-log.ts';
import { RowHashing } from './row-hashing.ts';
import type { SealOptions, SealPhase } from './seal-options.ts';
import { SealedRows } from './sealed-rows.ts';
import { prove, sourceFile } from './source-files.ts';
import type { SourceTable } from './source-table.ts';
import { Stage } from './stage.ts';
import {
  blankLineWarnings,
  stageSources,
  structuralRejects,
  type StagedSource,
} from './stage-sources.ts';
import { convertedRowsSql } from './typed-rows.sql.ts';
import type { WorkDatabase } from './work-database.ts';
import type { WorkDirectory } from './work-directory.ts';
import { writeRejects, type RejectCounts } from './write-rejects.ts';

/** Bytes of a part: the rows are hashed part by part while the next ones are read. */
const PART_BYTES = 16 << 20;

export interface SealRunInputs {
  readonly directory: WorkDirectory;
  readonly database: WorkDatabase;
  readonly sources: readonly SourceTable[];
  readonly layout: Layout;
  readonly options: SealOptions;
}

/** One sealing, step by step. */
export class SealRun {
  private readonly stage: Stage;
  private readonly profile: ColumnProfile;
  /** File names by rank: their own order, not the order in which they were given. */
  private readonly byRank: readonly string[];

  constructor(private readonly inputs: SealRunInputs) {
    const { layout, sources } = inputs;
    this.stage = new Stage(layout.headers.length);
    this.profile = new ColumnProfile(shapedStages(layout));
    this.byRank = sources.map(({ file }) => file.name).sort();
  }

  async run(): Promise<IntakeWarning[]> {
    const { database } = this.inputs;
    const decide = () => this.decide();
    const hashing = new RowHashing({ database, stage: this.stage, decide });
    try {
      const staged = await this.stageAll(hashing);
      this.report('decide', 0);
      const conversions = await this.decide();
      this.report('convert', 0);
      await hashing.finish(conversions);
      const manifest = await this.write(staged, conversions);
      await writeFile(this.files().manifest, `${JSON.stringify(manifest, null, 2)}\n`);
      return [...blankLineWarnings(staged), ...conversions.warnings];
    } finally {
      await hashing.settle();
    }
  }

  private decide(): Promise<DecidedConversions> {
    const { database, layout, options } = this.inputs;
    const values = new ColumnValues(database, this.profile, this.stage.rowsSql());
    return decideConversions(layout, options.mapping?.formats ?? {}, values);
  }

  private files() {
    return populationFiles(this.inputs.directory.result);
  }

  private report(phase: SealPhase, done: number, total = 1): void {
    this.inputs.options.onProgress?.({ phase, done, total });
  }

  private async stageAll(hashing: RowHashing): Promise<StagedSource[]> {
    const { layout, sources, directory, options } = this.inputs;
    const total = sources.reduce((sum, { scan }) => sum + scan.bytes, 0);
    this.report('read', 0, total);
    const staged = await stageSources({
      sources,
      orders: layout.orders,
      byRank: this.byRank,
      stage: this.stage,
      profile: this.profile,
      scratch: directory.scratch,
      partBytes: options.partBytes ?? PART_BYTES,
      signal: options.signal,
      onPart: () => hashing.notice(),
      onBytes: (done) => this.report('read', done, total),
    });
    this.report('read', total, total);
    return staged;
  }

  private async write(
    staged: readonly StagedSource[],
    conversions: DecidedConversions,
  ): Promise<PopulationManifest> {
    this.report('write', 0);
    const { parquet } = this.files();
    const sealed = new SealedRows(this.inputs.database, conversions);
    const bad = await sealed.order();
    const [totals, sha256] = await bothSettled(
      sealed.write(this.stage.rowsSql(), parquet, this.byRank),
      sealed.contentSha256(),
    );
    const rejects = await this.writeRejects(conversions, bad);
    this.report('prove', 0);
    const files = await this.proveFiles(staged, sealed, rejects);
    return {
      ...this.described(conversions),
      sha256,
      fileSha256: await fileSha256(parquet, this.inputs.options.signal),
      files,
      ...proven(files, totals, rejects),
    };
  }

  private async proveFiles(
    staged: readonly StagedSource[],
    sealed: SealedRows,
    rejects: RejectCounts,
  ): Promise<SourceFile[]> {
    const accepted = await sealed.acceptedByRank();
    return staged.map((one) => {
      const { name } = one.source.file;
      const kept = accepted.get(this.byRank.indexOf(name)) ?? 0;
      return sourceFile(one, kept, rejects.byFile.get(name) ?? 0);
    });
  }

  private described({ columns }: DecidedConversions) {
    const { layout, options } = this.inputs;
    const { formats, leftOut } = options.mapping ?? {};
    return {
      format: 'pruefwerk-population',
      schemaVersion: POPULATION_SCHEMA_VERSION,
      mapping: {
        columns: layout.match.columns,
        ...(formats && { formats }),
        ...(leftOut && { leftOut }),
      },
      columns: columns.map(({ name, type, canonical, header, format }) => ({
        name,
        type,
        canonical,
        header,
        format,
      })),
    } as const;
  }

  private writeRejects(conversions: DecidedConversions, bad: number): Promise<RejectCounts> {
    const { database, directory, sources } = this.inputs;
    const order = sources.map(({ file }) => file.name);
    const converted = convertedRowsSql(conversions, this.stage.rowsSql());
    const unconverted =
      bad > 0
        ? conversionRejects(database, conversions.columns, converted, {
            order,
            byRank: this.byRank,
          })
        : noRejects();
    const structural = readRejectLog(structuralRejects(directory.scratch));
    return writeRejects(mergeRejects(structural, unconverted, order), this.files().rejects);
  }
}

function proven(files: readonly SourceFile[], totals: Totals, rejects: RejectCounts) {
  const read = files.reduce((sum, { rows }) => sum + rows, 0);
  const { rows: accepted, ...sums } = totals;
  prove('read = accepted + rejected', read, accepted + rejects.total);
  const byCode = [...rejects.byCode].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    read,
    accepted,
    rejected: rejects.total,
    ...sums,
    rejectsByCode: Object.fromEntries(byCode),
  };
}

/** Both results; fails only when neither is at work any more. */
async function bothSettled<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
