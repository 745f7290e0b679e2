import { Injectable } from '@nestjs/common';
import { brokenConstraint } from '#pruefwerk/engagements';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { TaskRecordUnknown } from './tasks.problems.ts';
import type { RecordKind, WorkRecord } from './work-record.ts';

export interface RecordStep<T extends WorkRecord> {
  readonly kind: RecordKind<T>;
  /** Word behind the object type: `changed`. */
  readonly action: string;
}

/** Rows inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class TaskRecordStore {
  constructor(private readonly audit: AuditTrail) {}

  /** Locked until the transaction ends. @throws TaskRecordUnknown */
  async locked<T extends WorkRecord>(
    manager: EntityManager,
    engagementId: string,
    { entity }: RecordKind<T>,
    id: string,
  ): Promise<T> {
    const where = { id, engagementId } as FindOptionsWhere<T>;
    const lock = { mode: 'pessimistic_write' } as const;
    const record = await manager.findOne(entity, { where, lock });
    if (record === null) throw new TaskRecordUnknown();
    return record;
  }

  async insert<T extends WorkRecord>(
    manager: EntityManager,
    actor: Actor,
    kind: RecordKind<T>,
    row: T,
  ): Promise<T> {
    const record = Object.assign(new kind.entity(), row);
    await kind.check(manager, record);
    const saved = await manager.save(record).catch(refused(kind, record));
    await this.record(manager, actor, { kind, action: 'added' }, saved);
    return saved;
  }

  async update<T extends WorkRecord>(
    manager: EntityManager,
    actor: Actor,
    step: RecordStep<T>,
    record: T,
    change: Partial<T>,
  ): Promise<T> {
    const before = { ...record };
    Object.assign(record, change);
    // What is withdrawn claims nothing.
    if (record.withdrawnReason === null) await step.kind.check(manager, record);
    const saved = await manager.save(record).catch(refused(step.kind, record));
    await this.record(manager, actor, step, saved, before);
    return saved;
  }

  private record<T extends WorkRecord>(
    manager: EntityManager,
    actor: Actor,
    { kind, action }: RecordStep<T>,
    after: T,
    before?: T,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action: `${kind.objectType}.${action}`,
      objectType: kind.objectType,
      objectId: after.id,
      before,
      after: { ...after },
      details: kind.details(after),
    });
  }
}

function refused<T extends WorkRecord>({ refusals }: RecordKind<T>, record: T) {
  return (error: unknown): never => {
    const meaning = refusals[brokenConstraint(error) ?? ''];
    throw meaning === undefined ? error : meaning(record);
  };
}
