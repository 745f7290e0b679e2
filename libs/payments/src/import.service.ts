import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import type { SourceFormat } from '#pruefwerk/intake';
import type { ColumnMapping } from '#pruefwerk/population';
import { type EntityManager, In } from 'typeorm';
import { ImportQueue } from './import-queue.ts';
import type { ImportRequest } from './import-request.ts';
import { MappingTemplate } from './mapping-template.entity.ts';
import { PaymentImport } from './payment-import.entity.ts';
import { ImportUnknown, MappingTemplateUnknown, UploadUnknown } from './payments.problems.ts';
import { Upload } from './upload.entity.ts';

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: Item[];
  readonly total: number;
}

/** An import as a person looked at it; the version is not compared when it is left out. */
export interface SeenImport {
  readonly engagementId: string;
  readonly id: string;
  readonly version?: number | undefined;
}

@Injectable()
export class ImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly authorisation: Authorisation,
    private readonly queue: ImportQueue,
  ) {}

  /** Queues the import. @throws UploadUnknown, MappingTemplateUnknown */
  create(actor: Actor, engagementId: string, request: ImportRequest): Promise<PaymentImport> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'import:write');
      return this.createIn(manager, actor, engagementId, request);
    });
  }

  /** In the caller's transaction, which has checked the permission. */
  async createIn(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    request: ImportRequest,
  ): Promise<PaymentImport> {
    const uploadIds = [...new Set(request.uploadIds)];
    const known = await manager.countBy(Upload, { engagementId, id: In(uploadIds) });
    if (known !== uploadIds.length || known === 0) throw new UploadUnknown();
    const one = manager.create(PaymentImport, {
      id: randomUUID(),
      engagementId,
      uploadIds,
      state: 'waiting',
      mapping: await this.mappingOf(manager, engagementId, request),
      sheet: request.sheet ?? null,
      format: request.format ?? null,
      review: request.review ?? false,
      mappingConfirmed: false,
      preview: null,
      checkResult: null,
      unaccepted: null,
      followUp: request.followUp ?? 'none',
      expectedTotalCents: request.expectedTotalCents ?? null,
      reconciliation: 'open',
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
    });
    return this.queue.enqueue(manager, actor, one);
  }

  /**
   * Answers the questions of the preview, goes back to the columns after the check, or tries a failed import again.
   *
   * @param version that the person looked at; not compared when left out, here as below
   * @throws ImportStateConflict, ChangedMeanwhile
   */
  confirmMapping(
    actor: Actor,
    engagementId: string,
    id: string,
    mapping: ColumnMapping,
    version?: number,
  ): Promise<PaymentImport> {
    return this.changing(actor, { engagementId, id, version }, (manager, one) => {
      Object.assign(one, { mapping, mappingConfirmed: true });
      return this.queue.enqueue(manager, actor, one);
    });
  }

  /** Reads the preview again as the person says; the columns are then to be confirmed anew. @throws as `confirmMapping` */
  setFormat(
    actor: Actor,
    engagementId: string,
    id: string,
    { sheet, ...format }: SourceFormat & { readonly sheet?: string },
    version?: number,
  ): Promise<PaymentImport> {
    return this.changing(actor, { engagementId, id, version }, (manager, one) => {
      // A field that was not sent may still stand there as undefined.
      const given = Object.values(format).some((value) => value !== undefined) ? format : null;
      const columns = { mapping: null, mappingConfirmed: false };
      Object.assign(one, { ...columns, format: given, sheet: sheet ?? one.sheet });
      return this.queue.enqueue(manager, actor, one);
    });
  }

  /** @throws ImportStateConflict when it is sealed already, ChangedMeanwhile */
  cancel(actor: Actor, engagementId: string, id: string, version?: number): Promise<PaymentImport> {
    return this.changing(actor, { engagementId, id, version }, (manager, one) =>
      this.queue.cancel(manager, actor, one),
    );
  }

  private changing(
    actor: Actor,
    target: SeenImport,
    change: (manager: EntityManager, one: PaymentImport) => Promise<PaymentImport>,
  ): Promise<PaymentImport> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'import:write');
      return change(manager, await lockSeenImport(manager, target));
    });
  }

  private async mappingOf(
    manager: EntityManager,
    engagementId: string,
    request: ImportRequest,
  ): Promise<ColumnMapping | null> {
    if (request.mapping) return request.mapping;
    if (!request.mappingTemplateId) return null;
    const where = { engagementId, id: request.mappingTemplateId };
    const template = await manager.findOneBy(MappingTemplate, where);
    if (!template) throw new MappingTemplateUnknown();
    return template.mapping;
  }
}

/** @throws ImportUnknown */
export async function findImport(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<PaymentImport> {
  const one = await manager.findOneBy(PaymentImport, { engagementId, id });
  if (!one) throw new ImportUnknown();
  return one;
}

/** The import's row, locked until the transaction ends: person and worker change it one after the other. */
export async function lockImport(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<PaymentImport> {
  const one = await manager.findOne(PaymentImport, {
    where: { engagementId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!one) throw new ImportUnknown();
  return one;
}

/** For a person's change. @throws ImportUnknown, ChangedMeanwhile */
export async function lockSeenImport(
  manager: EntityManager,
  { engagementId, id, version }: SeenImport,
): Promise<PaymentImport> {
  const one = await lockImport(manager, engagementId, id);
  if (version !== undefined && version !== one.version)
    throw new ChangedMeanwhile(version, one.version);
  return one;
}
