import { Injectable } from '@nestjs/common';
import {
  Clock,
  type JobContext,
  type JobOutcome,
  type JobSubject,
  Transactions,
} from '#pruefwerk/platform';
import type { SourceFormat } from '#pruefwerk/intake';
import type { ColumnMapping } from '#pruefwerk/population';
import type { Problem } from '#pruefwerk/problems';
import { type EntityManager, In } from 'typeorm';
import type { ImportCheck } from './import-check.ts';
import { ImportFollower } from './import-follower.ts';
import { ImportQueue } from './import-queue.ts';
import { importMayBecome, type ImportState } from './import-state.ts';
import { lockImport } from './import.service.ts';
import type {
  ImportPreview,
  ImportProblem,
  PaymentImport,
  UnacceptedFiles,
} from './payment-import.entity.ts';
import { sealImport } from './seal-import.ts';
import { Upload } from './upload.entity.ts';

/** What the worker needs of an import. */
export interface ImportAtWork {
  readonly uploads: readonly Upload[];
  readonly mapping: ColumnMapping | null;
  readonly sheet: string | null;
  readonly format: SourceFormat | null;
  /** True while a person has yet to confirm the columns. */
  readonly confirmationDue: boolean;
}

/** What the person has to decide, with what was seen in the files. */
export interface MappingQuestion {
  /** Null when nothing is unclear and the person is asked to confirm. */
  readonly problem: ImportProblem | null;
  readonly preview: ImportPreview;
}

/** The worker's side of an import: each step is one transaction that first locks the import's row. */
@Injectable()
export class ImportProgress {
  constructor(
    private readonly transactions: Transactions,
    readonly clock: Clock,
    readonly queue: ImportQueue,
    readonly follower: ImportFollower,
  ) {}

  /** Null when there is nothing to do: sealed before the worker was killed, or cancelled. */
  begin(context: JobContext): Promise<ImportAtWork | null> {
    return this.held(context, async (manager, one) => {
      if (!importMayBecome(one.state, 'running')) return null;
      await this.queue.move(manager, context.actor, one, 'running');
      const found = await manager.findBy(Upload, { id: In(one.uploadIds) });
      const uploads = one.uploadIds.flatMap((id) => found.find((upload) => upload.id === id) ?? []);
      const { mapping, sheet, format } = one;
      return {
        uploads,
        mapping,
        sheet,
        format,
        confirmationDue: one.review && !one.mappingConfirmed,
      };
    });
  }

  ask(context: JobContext, { problem, preview }: MappingQuestion): Promise<void> {
    return this.leaveRunning(context, 'awaiting-mapping', { problem, preview });
  }

  fail(context: JobContext, { code, parameters }: Problem): Promise<void> {
    return this.leaveRunning(context, 'failed', { problem: { code, parameters } });
  }

  /**
   * Seals what was read, or puts it to the person where the import is reviewed. Once, however often the job runs: a
   * population of a sealed or cancelled import is not registered.
   */
  finish(context: JobContext, files: UnacceptedFiles, checkResult: ImportCheck): Promise<void> {
    return this.held(context, async (manager, one) => {
      if (one.state !== 'running') return;
      const { actor } = context;
      Object.assign(one, { checkResult, problem: null });
      if (!one.review) await sealImport(this, manager, { actor, one, files });
      else {
        one.unaccepted = files;
        await this.queue.move(manager, actor, one, 'awaiting-acceptance');
      }
    });
  }

  end(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    const problem = { code: errorCode ?? 'job.unexpected', parameters: {} };
    const change = outcome === 'failed' ? { problem } : {};
    return this.locked(subject, (manager, one) =>
      this.leave(manager, subject, one, outcome, change),
    );
  }

  private leaveRunning(
    context: JobContext,
    state: ImportState,
    change: Partial<PaymentImport>,
  ): Promise<void> {
    return this.held(context, (manager, one) => this.leave(manager, context, one, state, change));
  }

  private async leave(
    manager: EntityManager,
    { actor }: JobSubject,
    one: PaymentImport,
    state: ImportState,
    change: Partial<PaymentImport>,
  ): Promise<void> {
    if (!importMayBecome(one.state, state)) return;
    await this.queue.move(manager, actor, Object.assign(one, change), state);
  }

  private held<T>(
    context: JobContext,
    work: (manager: EntityManager, one: PaymentImport) => Promise<T>,
  ): Promise<T> {
    return this.locked(context, async (manager, one) => {
      await context.hold(manager);
      return work(manager, one);
    });
  }

  private locked<T>(
    subject: JobSubject,
    work: (manager: EntityManager, one: PaymentImport) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(subject.actor, async (manager) =>
      work(manager, await lockImport(manager, subject.engagementId, importIdOf(subject))),
    );
  }
}

function importIdOf({ payload }: JobSubject): string {
  return payload['importId'] ?? '';
}
