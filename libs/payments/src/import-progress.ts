import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  type JobContext,
  type JobOutcome,
  type JobSubject,
  Transactions,
} from '#pruefwerk/platform';
import type { ColumnMapping } from '#pruefwerk/population';
import type { Problem } from '#pruefwerk/problems';
import { type EntityManager, In } from 'typeorm';
import { Dataset } from './dataset.entity.ts';
import { ImportFollower } from './import-follower.ts';
import { ImportQueue } from './import-queue.ts';
import { importMayBecome, type ImportState } from './import-state.ts';
import { lockImport } from './import.service.ts';
import type { ImportProblem, PaymentImport } from './payment-import.entity.ts';
import { reconcile } from './reconciliation.ts';
import { Upload } from './upload.entity.ts';

/** What the worker needs of an import. */
export interface ImportAtWork {
  readonly uploads: readonly Upload[];
  readonly mapping: ColumnMapping | null;
  readonly sheet: string | null;
}

/** What the person has to decide, with what was seen in the files. */
export interface MappingQuestion {
  readonly problem: ImportProblem;
  readonly preview: unknown;
}

type SealedFiles = Pick<Dataset, 'manifest' | 'warnings' | 'fileSha256' | 'rejectsSha256'>;

/** The worker's side of an import: each step is one transaction that first locks the import's row. */
@Injectable()
export class ImportProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly queue: ImportQueue,
    private readonly follower: ImportFollower,
  ) {}

  /** Null when there is nothing to do: sealed before the worker was killed, or cancelled. */
  begin(context: JobContext): Promise<ImportAtWork | null> {
    return this.held(context, async (manager, one) => {
      if (!importMayBecome(one.state, 'running')) return null;
      await this.queue.move(manager, context.actor, one, 'running');
      const found = await manager.findBy(Upload, { id: In(one.uploadIds) });
      const uploads = one.uploadIds.flatMap((id) => found.find((upload) => upload.id === id) ?? []);
      return { uploads, mapping: one.mapping, sheet: one.sheet };
    });
  }

  ask(context: JobContext, { problem, preview }: MappingQuestion): Promise<void> {
    return this.leaveRunning(context, 'awaiting-mapping', { problem, preview });
  }

  fail(context: JobContext, { code, parameters }: Problem): Promise<void> {
    return this.leaveRunning(context, 'failed', { problem: { code, parameters } });
  }

  /** Once, however often the job runs: a population of a sealed or cancelled import is not registered. */
  seal(context: JobContext, files: SealedFiles): Promise<void> {
    return this.held(context, async (manager, one) => {
      if (one.state !== 'running') return;
      const dataset = await this.register(manager, context, files);
      const { mapping, controlTotalCents } = files.manifest;
      const { state } = reconcile(controlTotalCents, one.expectedTotalCents, null);
      Object.assign(one, { mapping, preview: null, problem: null, reconciliation: state });
      await this.queue.move(manager, context.actor, one, 'sealed');
      await this.follower.sealed(manager, context.actor, one, dataset);
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

  private async register(
    manager: EntityManager,
    context: JobContext,
    files: SealedFiles,
  ): Promise<Dataset> {
    const dataset = manager.create(Dataset, {
      ...files,
      id: randomUUID(),
      engagementId: context.engagementId,
      importId: importIdOf(context),
      sha256: files.manifest.sha256,
      sealedBy: context.actor.accountId,
      sealedAt: this.clock.now(),
    });
    await manager.insert(Dataset, dataset);
    return dataset;
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
