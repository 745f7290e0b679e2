import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  POPULATION_SCHEMA_VERSION,
  type PopulationManifest,
  type SourceFile,
} from '#pruefwerk/population';
import { columnSources } from './column-sources.ts';
import { ColumnValues } from './column-values.ts';
import { contentSha256, totals, type Totals } from './content-proof.ts';
import { amountSign } from './debit-credit.ts';
import { fileSha256 } from './file-sha256.ts';
import { ProofFailed } from './intake.problems.ts';
import type { Layout } from './layout.ts';
import { PartWriter } from './part-writer.ts';
import { planColumns } from './plan-columns.ts';
import type { IntakeWarning, PlannedColumn } from './planned-column.ts';
import { populationFiles } from './population-files.ts';
import { finishReject } from './reject-message.ts';
import { RejectLog, readRejectLog } from './reject-log.ts';
import { conversionRejects } from './conversion-rejects.ts';
import { mergeRejects, noRejects } from './merge-rejects.ts';
import type { SealOptions, SealPhase } from './seal-options.ts';
import type { SourceTable } from './source-table.ts';
import { literal } from './sql-text.ts';
import { Stage } from './stage.ts';
import { convertedRowsSql, createSealedSql, sealedRowsSql } from './typed-rows.sql.ts';
import type { WorkDatabase } from './work-database.ts';
import type { WorkDirectory } from './work-directory.ts';

export interface SealRunInputs {
  readonly directory: WorkDirectory;
  readonly database: WorkDatabase;
  readonly sources: readonly SourceTable[];
  readonly layout: Layout;
  readonly options: SealOptions;
}

interface Staged {
  readonly source: SourceTable;
  readonly rows: number;
  readonly rejected: number;
  readonly blankLines: number;
}

/** One sealing, step by step. */
export class SealRun {
  private readonly warnings: IntakeWarning[] = [];

  constructor(private readonly inputs: SealRunInputs) {}

  async run(): Promise<IntakeWarning[]> {
    const { database, layout, options } = this.inputs;
    const staged = await this.stageAll();
    this.report('decide', 0);
    const values = new ColumnValues(database);
    const sources = columnSources(layout.headers, layout.match.columns);
    const { columns, warnings } = await planColumns(
      sources,
      values,
      options.mapping?.formats ?? {},
    );
    const sign = await amountSign(columns, values);
    this.warnings.push(...warnings, ...sign.warnings);
    this.report('convert', 0);
    const converted = convertedRowsSql(columns, sign.sql);
    await database.run(createSealedSql(columns, converted));
    const manifest = await this.writeAll(staged, columns, converted);
    await writeFile(this.files().manifest, `${JSON.stringify(manifest, null, 2)}\n`);
    return this.warnings;
  }

  private files() {
    return populationFiles(this.inputs.directory.result);
  }

  private report(phase: SealPhase, done: number, total = 1): void {
    this.inputs.options.onProgress?.({ phase, done, total });
  }

  private async stageAll(): Promise<Staged[]> {
    const { database, layout, sources, directory } = this.inputs;
    const stage = new Stage(database, layout.headers.length);
    await stage.create();
    const log = await RejectLog.create(join(directory.scratch, 'structural.jsonl'));
    const staged: Staged[] = [];
    const total = sources.reduce((sum, { scan }) => sum + scan.bytes, 0);
    let done = 0;
    for (const [i, source] of sources.entries()) {
      this.report('read', done, total);
      const one = await this.stageOne(source, i, stage, log);
      staged.push(one);
      if (one.blankLines > 0) {
        const parameters = { file: source.file.name, count: one.blankLines };
        this.warnings.push({ code: 'intake.blank-lines', parameters });
      }
      done += source.scan.bytes;
    }
    await stage.done();
    await log.close();
    this.report('read', total, total);
    return staged;
  }

  private async stageOne(
    source: SourceTable,
    i: number,
    stage: Stage,
    log: RejectLog,
  ): Promise<Staged> {
    const { file, dialect } = source;
    const order = this.inputs.layout.orders[i] ?? [];
    const writer = new PartWriter({
      directory: this.inputs.directory.scratch,
      prefix: `part-${i}`,
      dialect,
      onPart: (part) => stage.take(part, file.name, dialect, order),
      onReject: (found) => log.add(finishReject({ ...found, file: file.name })),
    });
    try {
      const counts = await source.read(writer, this.inputs.options.signal);
      await writer.finish();
      await log.flush();
      return {
        source,
        rows: writer.rows,
        rejected: writer.rejected,
        blankLines: counts.blankLines,
      };
    } finally {
      await writer.close();
    }
  }

  private async writeAll(
    staged: readonly Staged[],
    columns: readonly PlannedColumn[],
    converted: string,
  ): Promise<PopulationManifest> {
    const { database } = this.inputs;
    this.report('write', 0);
    const parquet = this.files().parquet;
    await database.run(`COPY (${sealedRowsSql(columns)}) TO ${literal(parquet)}
      (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`);
    const rejects = await this.writeRejects(columns, converted);
    this.report('prove', 0);
    const before = await totals(database, '(FROM sealed WHERE NOT bad)');
    const after = await totals(database, `read_parquet(${literal(parquet)})`);
    for (const key of Object.keys(before) as (keyof Totals)[]) {
      if (before[key] !== after[key])
        throw new ProofFailed(key, String(before[key]), String(after[key]));
    }
    const accepted = after.rows;
    const acceptedByFile = await this.acceptedByFile();
    const files = staged.map((one) => sourceFile(one, acceptedByFile, rejects.byFile));
    const read = files.reduce((sum, { rows }) => sum + rows, 0);
    prove('read = accepted + rejected', read, accepted + rejects.total);
    const sha256 = await contentSha256(
      database,
      columns,
      'SELECT row_hash, rowid + 1 AS position FROM sealed WHERE NOT bad',
    );
    return {
      format: 'pruefwerk-population',
      schemaVersion: POPULATION_SCHEMA_VERSION,
      sha256,
      fileSha256: await fileSha256(parquet),
      files,
      mapping: {
        columns: this.inputs.layout.match.columns,
        ...(this.inputs.options.mapping?.formats
          ? { formats: this.inputs.options.mapping.formats }
          : {}),
      },
      columns: columns.map(({ name, type, canonical, header, format }) => ({
        name,
        type,
        canonical,
        header,
        format,
      })),
      read,
      accepted,
      rejected: rejects.total,
      controlTotalCents: after.controlTotalCents,
      debitCents: after.debitCents,
      creditCents: after.creditCents,
      rejectsByCode: Object.fromEntries([...rejects.byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
      firstPaymentDate: after.firstPaymentDate,
      lastPaymentDate: after.lastPaymentDate,
    };
  }

  private async writeRejects(columns: readonly PlannedColumn[], converted: string) {
    const log = await RejectLog.create(this.files().rejects);
    const byCode = new Map<string, number>();
    const byFile = new Map<string, number>();
    const order = this.inputs.sources.map(({ file }) => file.name);
    const [{ bad = 0 } = {}] = await this.inputs.database.rows(
      'SELECT count(*)::INTEGER AS bad FROM sealed WHERE bad',
    );
    const unconverted =
      Number(bad) > 0
        ? conversionRejects(this.inputs.database, columns, converted, order)
        : noRejects();
    const structural = readRejectLog(join(this.inputs.directory.scratch, 'structural.jsonl'));
    const rejects = mergeRejects(structural, unconverted, order);
    for await (const reject of rejects) {
      log.add(reject);
      byCode.set(reject.code, (byCode.get(reject.code) ?? 0) + 1);
      byFile.set(reject.file, (byFile.get(reject.file) ?? 0) + 1);
      await log.flush();
    }
    await log.close();
    return { total: log.count, byCode, byFile };
  }

  private async acceptedByFile(): Promise<Map<string, number>> {
    const rows = await this.inputs.database.rows(
      'SELECT source_file, count(*)::VARCHAR AS rows FROM sealed WHERE NOT bad GROUP BY source_file',
    );
    return new Map(rows.map((row) => [String(row['source_file']), Number(row['rows'])]));
  }
}

function prove(proof: string, expected: number, found: number): void {
  if (expected !== found) throw new ProofFailed(proof, expected, found);
}

function sourceFile(
  { source, rows, rejected }: Staged,
  acceptedByFile: ReadonlyMap<string, number>,
  rejectedByFile: ReadonlyMap<string, number>,
): SourceFile {
  const { file, scan, encoding } = source;
  const accepted = acceptedByFile.get(file.name) ?? 0;
  const refused = rejectedByFile.get(file.name) ?? 0;
  prove(`read = accepted + rejected in ${file.name}`, rows + rejected, accepted + refused);
  return {
    name: file.name,
    sha256: scan.sha256,
    bytes: scan.bytes,
    encoding,
    rows: rows + rejected,
    accepted,
    rejected: refused,
  };
}
