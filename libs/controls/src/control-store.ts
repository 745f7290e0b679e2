import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nextNumber } from '#pruefwerk/engagements';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { type ControlFacts, requireSoundFacts } from './control-facts.ts';
import { Control } from './control.entity.ts';
import { ControlUnknown } from './controls.problems.ts';
import { controlCode } from './record-code.ts';

/** Rows of controls inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class ControlStore {
  constructor(private readonly audit: AuditTrail) {}

  /** Locked until the transaction ends. @throws ControlUnknown */
  async locked(manager: EntityManager, engagementId: string, id: string): Promise<Control> {
    const control = await manager.findOne(Control, {
      where: { id, engagementId },
      lock: { mode: 'pessimistic_write' },
    });
    if (control === null) throw new ControlUnknown();
    return control;
  }

  /** @throws ControlRuleUnknown, PeriodReversed */
  async insert(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    facts: ControlFacts,
    libraryId: string | null = null,
  ): Promise<Control> {
    requireSoundFacts(facts);
    const number = await nextNumber(manager, 'control', engagementId);
    const control = manager.create(Control, {
      ...facts,
      ...{ id: randomUUID(), engagementId, number, libraryId },
      ...{ state: 'active', withdrawnReason: null, assessment: 'not-tested' },
      ...{ assessmentReason: null, assessedBy: null, assessedAt: null },
    });
    const saved = await manager.save(control);
    await this.record(manager, actor, 'control.created', saved);
    return saved;
  }

  /** @throws ControlRuleUnknown, PeriodReversed */
  async update(
    manager: EntityManager,
    actor: Actor,
    action: string,
    control: Control,
    change: Partial<Control>,
  ): Promise<Control> {
    const before = { ...control };
    Object.assign(control, change);
    requireSoundFacts(control);
    const saved = await manager.save(control);
    await this.record(manager, actor, action, saved, before);
    return saved;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: Control,
    before?: Control,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: 'control',
      objectId: after.id,
      before,
      after: { ...after },
      details: { control: controlCode(after.number), version: after.version },
    });
  }
}
