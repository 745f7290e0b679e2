import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { ChangedMeanwhile, givenFields } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { OrganisationRecord, RecordTarget } from './organisation-record.ts';
import { OrganisationReasonMissing, OrganisationRecordWithdrawn } from './organisation.problems.ts';
import type { FactsOf, RecordKind } from './record-kind.ts';
import { RecordStore } from './record-store.ts';

/** Adds, changes and takes back rows of the organisation; which table it is, its `RecordKind` tells. */
@Injectable()
export class OrganisationRecordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly store: RecordStore,
  ) {}

  /** @throws PeriodReversed, PostUnknown, OrganisationUnitUnknown, and what the kind refuses */
  add<T extends OrganisationRecord>(
    actor: Actor,
    engagementId: string,
    kind: RecordKind<T>,
    facts: FactsOf<T>,
  ): Promise<T> {
    return this.write(actor, engagementId, async (manager) => {
      const row = { ...facts, id: randomUUID(), engagementId, withdrawnReason: null, version: 1 };
      return this.store.insert(manager, actor, kind, row as unknown as T);
    });
  }

  /**
   * Also how a record ends: by its last day.
   * @throws OrganisationRecordUnknown, OrganisationRecordWithdrawn, ChangedMeanwhile, and what adding throws
   */
  change<T extends OrganisationRecord>(
    actor: Actor,
    target: RecordTarget,
    kind: RecordKind<T>,
    change: Partial<FactsOf<T>>,
  ): Promise<T> {
    return this.write(actor, target.engagementId, async (manager) => {
      const record = await this.seen(manager, target, kind);
      if (record.withdrawnReason !== null) throw new OrganisationRecordWithdrawn();
      const after = givenFields(change) as Partial<T>;
      return this.store.update(manager, actor, { kind, action: kind.changed }, record, after);
    });
  }

  /** For what was never true. @throws OrganisationRecordUnknown, OrganisationReasonMissing, ChangedMeanwhile */
  withdraw<T extends OrganisationRecord>(
    actor: Actor,
    target: RecordTarget,
    kind: RecordKind<T>,
    reason: string,
  ): Promise<T> {
    const withdrawnReason = reason.trim();
    return this.write(actor, target.engagementId, async (manager) => {
      if (withdrawnReason === '') throw new OrganisationReasonMissing();
      const record = await this.seen(manager, target, kind);
      if (record.withdrawnReason !== null) throw new OrganisationRecordWithdrawn();
      const after = { withdrawnReason } as Partial<T>;
      return this.store.update(manager, actor, { kind, action: kind.withdrawn }, record, after);
    });
  }

  /** Undoes the withdrawal. @throws OrganisationRecordUnknown, ChangedMeanwhile, and what adding throws */
  restore<T extends OrganisationRecord>(
    actor: Actor,
    target: RecordTarget,
    kind: RecordKind<T>,
  ): Promise<T> {
    return this.write(actor, target.engagementId, async (manager) => {
      const record = await this.seen(manager, target, kind);
      // Nothing happens, so the audit trail tells nothing.
      if (record.withdrawnReason === null) return record;
      const after = { withdrawnReason: null } as Partial<T>;
      return this.store.update(manager, actor, { kind, action: kind.restored }, record, after);
    });
  }

  private write<R>(
    actor: Actor,
    engagementId: string,
    act: (manager: EntityManager) => Promise<R>,
  ): Promise<R> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'organisation-unit:write');
      return act(manager);
    });
  }

  private async seen<T extends OrganisationRecord>(
    manager: EntityManager,
    { engagementId, id, version }: RecordTarget,
    kind: RecordKind<T>,
  ): Promise<T> {
    const record = await this.store.locked(manager, engagementId, kind, id);
    if (record.version !== version) throw new ChangedMeanwhile(version, record.version);
    return record;
  }
}
