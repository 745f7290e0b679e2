import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { Control } from './control.entity.ts';
import { RecordWithdrawn, RiskUnknown } from './controls.problems.ts';
import { controlCode, riskCode } from './record-code.ts';
import { RiskControl } from './risk-control.entity.ts';
import { Risk } from './risk.entity.ts';

interface Numbered {
  readonly id: string;
  readonly number: number;
}

export interface LinkedPair {
  readonly engagementId: string;
  readonly risk: Numbered;
  readonly control: Numbered;
}

/** Which control works against which risk, inside a transaction that has checked the permission. */
@Injectable()
export class ControlLinks {
  constructor(private readonly audit: AuditTrail) {}

  of(manager: EntityManager, engagementId: string): Promise<RiskControl[]> {
    return manager.findBy(RiskControl, { engagementId });
  }

  /** False when they were linked already. */
  async add(manager: EntityManager, actor: Actor, pair: LinkedPair): Promise<boolean> {
    const key = keyOf(pair);
    if (await manager.existsBy(RiskControl, key)) return false;
    await manager.insert(RiskControl, key);
    await this.record(manager, actor, 'control.linked', pair);
    return true;
  }

  /** Links a new control with the risks. @throws RiskUnknown, RecordWithdrawn */
  async addAll(
    manager: EntityManager,
    actor: Actor,
    control: Control,
    riskIds: readonly string[],
  ): Promise<void> {
    const { engagementId } = control;
    for (const id of riskIds) {
      const risk = await manager.findOneBy(Risk, { engagementId, id });
      if (risk === null) throw new RiskUnknown();
      if (risk.state === 'withdrawn') throw new RecordWithdrawn(riskCode(risk.number));
      await this.add(manager, actor, { engagementId, risk, control });
    }
  }

  /** False when they were not linked. */
  async remove(manager: EntityManager, actor: Actor, pair: LinkedPair): Promise<boolean> {
    const { affected } = await manager.delete(RiskControl, keyOf(pair));
    if (!affected) return false;
    await this.record(manager, actor, 'control.unlinked', pair);
    return true;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    { engagementId, risk, control }: LinkedPair,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId,
      action,
      objectType: 'control',
      objectId: control.id,
      details: { risk: riskCode(risk.number), control: controlCode(control.number) },
    });
  }
}

function keyOf({ engagementId, risk, control }: LinkedPair) {
  return { engagementId, riskId: risk.id, controlId: control.id };
}
