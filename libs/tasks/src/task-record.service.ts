import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { ChangedMeanwhile, givenFields } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { TaskRecordStore } from './record-store.ts';
import { TaskReasonMissing, TaskRecordWithdrawn } from './tasks.problems.ts';
import type { FactsOf, RecordKind, RecordTarget, WorkRecord } from './work-record.ts';

/** Adds, changes and takes back caseloads and staffing parameters; which table it is, the kind tells. */
@Injectable()
export class TaskRecordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly store: TaskRecordStore,
  ) {}

  /** @throws what the kind refuses */
  add<T extends WorkRecord>(
    actor: Actor,
    engagementId: string,
    kind: RecordKind<T>,
    facts: FactsOf<T>,
  ): Promise<T> {
    return this.write(actor, engagementId, (manager) =>
      this.store.insert(manager, actor, kind, newRow(engagementId, facts)),
    );
  }

  /** @throws TaskRecordUnknown, TaskRecordWithdrawn, ChangedMeanwhile, and what the kind refuses */
  change<T extends WorkRecord>(
    actor: Actor,
    target: RecordTarget,
    kind: RecordKind<T>,
    change: Partial<FactsOf<T>>,
  ): Promise<T> {
    return this.write(actor, target.engagementId, async (manager) => {
      const record = await this.seen(manager, target, kind);
      requireNotWithdrawn(record);
      const after = givenFields(change) as Partial<T>;
      return this.store.update(manager, actor, { kind, action: 'changed' }, record, after);
    });
  }

  /** @throws TaskRecordUnknown, TaskRecordWithdrawn, TaskReasonMissing, ChangedMeanwhile */
  withdraw<T extends WorkRecord>(
    actor: Actor,
    target: RecordTarget,
    kind: RecordKind<T>,
    reason: string,
  ): Promise<T> {
    return this.write(actor, target.engagementId, async (manager) => {
      const after = { withdrawnReason: requiredReason(reason) } as Partial<T>;
      const record = await this.seen(manager, target, kind);
      requireNotWithdrawn(record);
      return this.store.update(manager, actor, { kind, action: 'withdrawn' }, record, after);
    });
  }

  /** Undoes the withdrawal. @throws TaskRecordUnknown, ChangedMeanwhile, and what the kind refuses */
  restore<T extends WorkRecord>(
    actor: Actor,
    target: RecordTarget,
    kind: RecordKind<T>,
  ): Promise<T> {
    return this.write(actor, target.engagementId, async (manager) => {
      const record = await this.seen(manager, target, kind);
      // Nothing happens, so the audit trail tells nothing.
      if (record.withdrawnReason === null) return record;
      const after = { withdrawnReason: null } as Partial<T>;
      return this.store.update(manager, actor, { kind, action: 'restored' }, record, after);
    });
  }

  private write<R>(
    actor: Actor,
    engagementId: string,
    act: (manager: EntityManager) => Promise<R>,
  ): Promise<R> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:write');
      return act(manager);
    });
  }

  private async seen<T extends WorkRecord>(
    manager: EntityManager,
    { engagementId, id, version }: RecordTarget,
    kind: RecordKind<T>,
  ): Promise<T> {
    const record = await this.store.locked(manager, engagementId, kind, id);
    requireVersion(record, version);
    return record;
  }
}

export function newRow<T extends WorkRecord>(engagementId: string, facts: FactsOf<T>): T {
  const row = { ...facts, id: randomUUID(), engagementId, withdrawnReason: null, version: 1 };
  return row as unknown as T;
}

/** @throws TaskReasonMissing */
export function requiredReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw new TaskReasonMissing();
  return text;
}

/** @throws TaskRecordWithdrawn */
export function requireNotWithdrawn({ withdrawnReason }: WorkRecord): void {
  if (withdrawnReason !== null) throw new TaskRecordWithdrawn();
}

/** @throws ChangedMeanwhile */
export function requireVersion(record: { readonly version: number }, seen: number): void {
  if (record.version !== seen) throw new ChangedMeanwhile(seen, record.version);
}
