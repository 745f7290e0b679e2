import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nextNumber } from '#pruefwerk/engagements';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { RiskUnknown } from './controls.problems.ts';
import { riskCode } from './record-code.ts';
import type { RiskFacts } from './risk-facts.ts';
import { Risk } from './risk.entity.ts';

/** Rows of risks inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class RiskStore {
  constructor(private readonly audit: AuditTrail) {}

  /** Locked until the transaction ends. @throws RiskUnknown */
  async locked(manager: EntityManager, engagementId: string, id: string): Promise<Risk> {
    const risk = await manager.findOne(Risk, {
      where: { id, engagementId },
      lock: { mode: 'pessimistic_write' },
    });
    if (risk === null) throw new RiskUnknown();
    return risk;
  }

  async insert(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    facts: RiskFacts,
    libraryId: string | null = null,
  ): Promise<Risk> {
    const number = await nextNumber(manager, 'risk', engagementId);
    const risk = manager.create(Risk, {
      ...facts,
      ...{ id: randomUUID(), engagementId, number, libraryId },
      ...{ state: 'active', withdrawnReason: null },
    });
    const saved = await manager.save(risk);
    await this.record(manager, actor, 'risk.created', saved);
    return saved;
  }

  async update(
    manager: EntityManager,
    actor: Actor,
    action: string,
    risk: Risk,
    change: Partial<Risk>,
  ): Promise<Risk> {
    const before = { ...risk };
    const saved = await manager.save(Object.assign(risk, change));
    await this.record(manager, actor, action, saved, before);
    return saved;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: Risk,
    before?: Risk,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: 'risk',
      objectId: after.id,
      before,
      after: { ...after },
      details: { risk: riskCode(after.number), version: after.version },
    });
  }
}
