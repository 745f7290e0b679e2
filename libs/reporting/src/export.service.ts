import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementRole, roleMay } from '#pruefwerk/access';
import { AnalysisRun, RunUnknown } from '#pruefwerk/analysis';
import { nextNumber } from '#pruefwerk/engagements';
import { type Actor, Clock, FileStore, Transactions } from '#pruefwerk/platform';
import type { Language } from '#pruefwerk/problems';
import type { EntityManager } from 'typeorm';
import { ExportQueue } from './export-queue.ts';
import type { ExportVariant } from './export-variant.ts';
import { Export, showsPersons } from './export.entity.ts';
import { leftOutBy } from './export-sheets.ts';
import { findExport } from './find-export.ts';
import { ExportNotIssued, ExportUnknown, NothingToExport } from './reporting.problems.ts';

export interface ExportRequest {
  /** The last run that is done when absent. */
  readonly runId?: string;
  readonly language?: Language;
  readonly variant?: ExportVariant;
  /** Keys of the sheets to write; all when absent, and those that must be there in any case. */
  readonly sheets?: readonly string[];
}

export interface IssuedFile {
  readonly fileName: string;
  readonly sha256: string;
  /** Fails at its end when the bytes are no longer those that were issued. */
  readonly content: Readable;
}

@Injectable()
export class ExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly authorisation: Authorisation,
    private readonly queue: ExportQueue,
    private readonly files: FileStore,
  ) {}

  /** Queues the next version. @throws NothingToExport, RunUnknown, ExportSheetUnknown */
  create(actor: Actor, engagementId: string, request: ExportRequest): Promise<Export> {
    return this.transactions.run(actor, async (manager) => {
      const role = await this.authorisation.require(manager, actor, engagementId, 'report:issue');
      return this.createIn(manager, actor, { engagementId, role }, request);
    });
  }

  /** In the caller's transaction, which has checked the permission. */
  async createIn(
    manager: EntityManager,
    actor: Actor,
    { engagementId, role }: { readonly engagementId: string; readonly role: EngagementRole },
    request: ExportRequest,
  ): Promise<Export> {
    const run = await reportedRun(manager, engagementId, request.runId);
    const one = manager.create(Export, {
      id: randomUUID(),
      engagementId,
      number: await nextNumber(manager, 'export', engagementId),
      runId: run.id,
      language: request.language ?? 'de',
      variant: request.variant ?? 'complete',
      leftOut: leftOutBy(request.sheets),
      withPersons: roleMay(role, 'red-flag:read-persons'),
      state: 'waiting',
      issuedBy: actor.accountId,
      issuedAt: this.clock.now(),
    });
    return this.queue.enqueue(manager, actor, one);
  }

  /** The issued file. One that shows red flags about persons is for the lead. @throws ExportUnknown, ExportNotIssued */
  async open(actor: Actor, engagementId: string, id: string): Promise<IssuedFile> {
    const one = await this.transactions.run(actor, async (manager) => {
      const role = await this.authorisation.require(manager, actor, engagementId, 'report:read');
      const found = await findExport(manager, engagementId, id);
      if (showsPersons(found) && !roleMay(role, 'red-flag:read-persons')) throw new ExportUnknown();
      return found;
    });
    const { fileName, fileSha256: sha256 } = one;
    if (fileName === null || sha256 === null) throw new ExportNotIssued(one.state);
    return { fileName, sha256, content: await this.files.read(sha256) };
  }
}

async function reportedRun(
  manager: EntityManager,
  engagementId: string,
  runId?: string,
): Promise<AnalysisRun> {
  const run = await manager.findOne(AnalysisRun, {
    where: { engagementId, state: 'done', ...(runId && { id: runId }) },
    order: { number: 'DESC' },
  });
  if (!run) throw runId ? new RunUnknown() : new NothingToExport();
  return run;
}
