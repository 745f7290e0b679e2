import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  FileStore,
  type JobContext,
  type JobHandler,
  type JobOutcome,
  type JobSubject,
  Transactions,
} from '#pruefwerk/platform';
import { PictureThreads } from '#pruefwerk/process-picture';
import { writeFindingsWorkbook } from '#pruefwerk/workbook';
import type { EntityManager } from 'typeorm';
import { EXPORT_JOB, ExportQueue } from './export-queue.ts';
import { exportMayBecome } from './export-state.ts';
import { Export } from './export.entity.ts';
import { ProcessSheetsReader } from './process-sheets/process-sheets-reader.ts';
import { ExportUnknown } from './reporting.problems.ts';
import { workbookContent } from './workbook-content.ts';
import { workbookName } from './workbook-name.ts';

type Written = Pick<Export, 'fileName' | 'fileBytes'>;

/** Writes a findings workbook from what PostgreSQL holds, without the population. Idempotent: the file is stored by its content. */
@Injectable()
export class ExportHandler implements JobHandler {
  readonly kind = EXPORT_JOB;

  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly queue: ExportQueue,
    private readonly processSheets: ProcessSheetsReader,
  ) {}

  async run(context: JobContext): Promise<void> {
    const one = await this.begin(context);
    if (!one) return;
    const folder = await mkdtemp(join(tmpdir(), 'pruefwerk-export-'));
    try {
      const path = join(folder, 'workbook.xlsx');
      const written = await this.write(context, one, path);
      const { sha256 } = await this.files.putFile(path);
      await this.issue(context, { ...written, fileSha256: sha256 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  ended(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    return this.locked(subject, async (manager, one) => {
      if (!exportMayBecome(one.state, outcome)) return;
      one.problemCode = outcome === 'failed' ? (errorCode ?? 'job.unexpected') : null;
      await this.queue.move(manager, subject.actor, one, outcome);
    });
  }

  private begin(context: JobContext): Promise<Export | null> {
    return this.locked(context, async (manager, one) => {
      await context.hold(manager);
      if (!exportMayBecome(one.state, 'running')) return null;
      return this.queue.move(manager, context.actor, one, 'running');
    });
  }

  /** Reads and writes in one transaction: the red flags come from a cursor-like read while the file grows. */
  private write(context: JobContext, one: Export, path: string): Promise<Written> {
    return this.transactions.run(context.actor, async (manager) => {
      const processSheets = await this.readProcesses(manager, one, context);
      const told = await workbookContent(manager, one, (done, total) => {
        context.signal.throwIfAborted();
        return context.progress({ phase: 'workbook', done, total });
      });
      const content = { ...told, processSheets };
      const { bytes } = await writeFindingsWorkbook(content, createWriteStream(path));
      return { fileName: workbookName(content), fileBytes: bytes };
    });
  }

  /** Diagrams are drawn in a thread: a job tells all the while that it is alive. */
  private async readProcesses(manager: EntityManager, one: Export, { signal }: JobContext) {
    const threads = new PictureThreads();
    try {
      return await this.processSheets.read(manager, one, (order) => {
        signal.throwIfAborted();
        return threads.draw(order);
      });
    } finally {
      await threads.close();
    }
  }

  private issue(
    context: JobContext,
    file: Pick<Export, 'fileName' | 'fileBytes' | 'fileSha256'>,
  ): Promise<void> {
    return this.locked(context, async (manager, one) => {
      await context.hold(manager);
      if (one.state !== 'running') return;
      Object.assign(one, file);
      await this.queue.move(manager, context.actor, one, 'issued');
    });
  }

  private locked<T>(
    { actor, engagementId, payload }: JobSubject,
    work: (manager: EntityManager, one: Export) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      const one = await manager.findOne(Export, {
        where: { engagementId, id: payload['exportId'] ?? '' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!one) throw new ExportUnknown();
      return work(manager, one);
    });
  }
}
