import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  currencyTotals,
  readRejects,
  sealPayments,
  type InputFile,
  type SealResult,
} from '#pruefwerk/intake';
import {
  FileStore,
  type JobContext,
  type JobHandler,
  type JobOutcome,
  type JobSubject,
} from '#pruefwerk/platform';
import { Problem } from '#pruefwerk/problems';
import { importCheck } from './import-check.ts';
import { IMPORT_JOB } from './import-queue.ts';
import { type ImportAtWork, ImportProgress, type MappingQuestion } from './import-progress.ts';
import { openQuestion, questionOf } from './mapping-question.ts';
import { RejectGroups } from './reject-groups.ts';
import { rejectsFile } from './rejects-file.ts';

/**
 * Files from the store become one sealed population. Idempotent: everything before the last transaction is
 * content-addressed or in a folder that goes away, and that transaction seals only an import that is still running.
 */
@Injectable()
export class ImportHandler implements JobHandler {
  readonly kind = IMPORT_JOB;

  constructor(
    private readonly imports: ImportProgress,
    private readonly files: FileStore,
  ) {}

  async run(context: JobContext): Promise<void> {
    const work = await this.imports.begin(context);
    if (!work) return;
    const folder = await mkdtemp(join(tmpdir(), 'pruefwerk-import-'));
    try {
      await this.importInto(folder, context, work);
    } catch (error) {
      // Cancelled, lost or shut down: the queue decides what becomes of the job.
      context.signal.throwIfAborted();
      if (error instanceof Problem && error.status < 500) await this.imports.fail(context, error);
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  ended(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    return this.imports.end(subject, outcome, errorCode);
  }

  private async importInto(folder: string, context: JobContext, work: ImportAtWork): Promise<void> {
    const files = await this.localFiles(work);
    const question =
      (await openQuestion(files, work)) ?? (await this.sealOrAsk(folder, context, work, files));
    if (question) await this.imports.ask(context, question);
  }

  /** Null when it is sealed, or waits to be accepted. */
  private async sealOrAsk(
    folder: string,
    context: JobContext,
    work: ImportAtWork,
    files: readonly InputFile[],
  ): Promise<MappingQuestion | null> {
    const outDir = join(folder, 'population');
    try {
      const sealed = await sealPayments({
        files,
        mapping: work.mapping ?? undefined,
        sheet: work.sheet ?? undefined,
        format: work.format ?? undefined,
        outDir,
        // Lost progress is no reason to stop: the next message tells more.
        onProgress: (progress) => void context.progress(progress).catch(() => undefined),
        signal: context.signal,
      });
      await this.keep(context, sealed, outDir);
      return null;
    } catch (error) {
      context.signal.throwIfAborted();
      const question = error instanceof Problem ? await questionOf(error, files, work) : null;
      if (!question) throw error;
      return question;
    }
  }

  private async localFiles(work: ImportAtWork): Promise<InputFile[]> {
    const files: InputFile[] = [];
    for (const { sha256, fileName } of work.uploads) {
      files.push({ path: await this.files.localPath(sha256), name: fileName });
    }
    return files;
  }

  private async keep(
    context: JobContext,
    { population, warnings }: SealResult,
    outDir: string,
  ): Promise<void> {
    const { manifest, parquetPath } = population;
    await context.progress({ phase: 'store', done: 0, total: null });
    const parquet = await this.files.putFile(parquetPath);
    const groups = new RejectGroups();
    const rejects =
      manifest.rejected > 0
        ? await this.files.put(rejectsFile(groups.counting(readRejects(outDir))))
        : null;
    const currencies = await currencyTotals(population);
    context.signal.throwIfAborted();
    const fileSha256 = parquet.sha256;
    const rejectsSha256 = rejects?.sha256 ?? null;
    await this.imports.finish(
      context,
      { manifest, warnings: [...warnings], fileSha256, rejectsSha256 },
      importCheck(manifest, { currencies, rejects: groups.list, warnings }),
    );
  }
}
