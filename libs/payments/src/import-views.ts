import { Injectable } from '@nestjs/common';
import { Account, Authorisation } from '#pruefwerk/access';
import { type Actor, findJob, Transactions } from '#pruefwerk/platform';
import { type EntityManager, In } from 'typeorm';
import { Dataset } from './dataset.entity.ts';
import { findImport, type Page, type PageRequest } from './import.service.ts';
import { PaymentImport } from './payment-import.entity.ts';
import { Upload } from './upload.entity.ts';

export interface ImportProgressView {
  readonly phase: string | null;
  /** Bytes while the phase is `read`, steps otherwise. */
  readonly done: number;
  readonly total: number | null;
}

/** An import with the names beside its ids. */
export type ImportView = Omit<PaymentImport, 'unaccepted'> & {
  readonly fileNames: string[];
  readonly createdByName: string | null;
  readonly datasetId: string | null;
  /** While the worker is at it; null otherwise. */
  readonly progress: ImportProgressView | null;
};

/** Imports as lists and pages show them. */
@Injectable()
export class ImportViews {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  list(actor: Actor, engagementId: string, page: PageRequest): Promise<Page<ImportView>> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      const [items, total] = await manager.findAndCount(PaymentImport, {
        where: { engagementId },
        order: { createdAt: 'DESC', id: 'ASC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items: await views(manager, items), total };
    });
  }

  /** @throws ImportUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<ImportView> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:read');
      const one = await findImport(manager, engagementId, id);
      const [view] = await views(manager, [one]);
      return view ?? viewOf(one, new Map());
    });
  }
}

async function views(manager: EntityManager, items: PaymentImport[]): Promise<ImportView[]> {
  const facts = new Map<string, string>();
  const uploads = { id: In(items.flatMap(({ uploadIds }) => uploadIds)) };
  for (const { id, fileName } of await manager.findBy(Upload, uploads)) facts.set(id, fileName);
  const accounts = { id: In(items.map(({ createdBy }) => createdBy)) };
  for (const { id, displayName } of await manager.findBy(Account, accounts))
    facts.set(id, displayName);
  const datasets = await manager.find(Dataset, {
    select: { id: true, importId: true },
    where: { importId: In(items.map(({ id }) => id)) },
  });
  for (const { id, importId } of datasets) facts.set(importId, id);
  const shown: ImportView[] = [];
  for (const one of items) {
    const progress = await progressOf(manager, one);
    shown.push({ ...viewOf(one, facts), progress });
  }
  return shown;
}

/** @param facts file names by upload, display names by account, datasets by import: ids are unlike each other */
function viewOf(one: PaymentImport, facts: ReadonlyMap<string, string>): ImportView {
  const shown: Omit<PaymentImport, 'unaccepted'> & { unaccepted?: unknown } = { ...one };
  delete shown.unaccepted;
  return {
    ...shown,
    fileNames: one.uploadIds.flatMap((id) => facts.get(id) ?? []),
    createdByName: facts.get(one.createdBy) ?? null,
    datasetId: facts.get(one.id) ?? null,
    progress: null,
  };
}

async function progressOf(
  manager: EntityManager,
  { state, jobId }: PaymentImport,
): Promise<ImportProgressView | null> {
  if (!jobId || (state !== 'waiting' && state !== 'running')) return null;
  const job = await findJob(manager, jobId);
  return job && { phase: job.phase, done: job.done, total: job.total };
}
