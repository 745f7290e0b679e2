import { Injectable } from '@nestjs/common';
import { brokenConstraint, PeriodReversed } from '#pruefwerk/engagements';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import { type EntityManager, type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { OrganisationRecord } from './organisation-record.ts';
import { OrganisationRecordUnknown, PostUnknown } from './organisation.problems.ts';
import { Post } from './post.entity.ts';
import type { RecordKind } from './record-kind.ts';

/** Rows of the organisation inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class RecordStore {
  constructor(private readonly audit: AuditTrail) {}

  /** Locked until the transaction ends. @throws OrganisationRecordUnknown */
  async locked<T extends OrganisationRecord>(
    manager: EntityManager,
    engagementId: string,
    { entity }: RecordKind<T>,
    id: string,
  ): Promise<T> {
    const where = { id, engagementId } as FindOptionsWhere<T>;
    const lock = { mode: 'pessimistic_write' } as const;
    const record = await manager.findOne(entity, { where, lock });
    if (record === null) throw new OrganisationRecordUnknown();
    return record;
  }

  async insert<T extends OrganisationRecord>(
    manager: EntityManager,
    actor: Actor,
    kind: RecordKind<T>,
    row: T,
  ): Promise<T> {
    await this.requireSound(manager, kind, row);
    const record = Object.assign(new kind.entity(), row);
    const saved = await manager.save(record).catch(refused(kind));
    await this.record(manager, actor, { kind, action: kind.added }, saved);
    return saved;
  }

  async update<T extends OrganisationRecord>(
    manager: EntityManager,
    actor: Actor,
    step: { readonly kind: RecordKind<T>; readonly action: string },
    record: T,
    change: Partial<T>,
  ): Promise<T> {
    const before = { ...record };
    Object.assign(record, change);
    await this.requireSound(manager, step.kind, record);
    const saved = await manager.save(record).catch(refused(step.kind));
    await this.record(manager, actor, step, saved, before);
    return saved;
  }

  /** What is withdrawn claims nothing and needs no check. */
  private async requireSound<T extends OrganisationRecord>(
    manager: EntityManager,
    kind: RecordKind<T>,
    record: T,
  ): Promise<void> {
    const { validFrom, validTo, engagementId, withdrawnReason } = record;
    if (withdrawnReason !== null) return;
    // Plain dates compare as text.
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      throw new PeriodReversed(validFrom, validTo);
    kind.check(record);
    const needed = new Set(kind.postsOf(record));
    const where = { engagementId, id: In([...needed]), withdrawnReason: IsNull() };
    if ((await manager.countBy(Post, where)) !== needed.size) throw new PostUnknown();
  }

  private record<T extends OrganisationRecord>(
    manager: EntityManager,
    actor: Actor,
    { kind, action }: { readonly kind: RecordKind<T>; readonly action: string },
    after: T,
    before?: T,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: kind.objectType,
      objectId: after.id,
      before,
      after: { ...after },
      details: kind.details(after),
    });
  }
}

function refused({ refusals }: { readonly refusals: RecordKind<Post>['refusals'] }) {
  return (error: unknown): never => {
    const meaning = refusals[brokenConstraint(error) ?? ''];
    throw meaning === undefined ? error : meaning();
  };
}
