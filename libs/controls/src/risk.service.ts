import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { givenFields } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { ControlLinks } from './control-links.ts';
import { RiskUnknown, WithdrawalReasonMissing } from './controls.problems.ts';
import { riskCode } from './record-code.ts';
import { type RecordTarget, requireEditable } from './record-target.ts';
import type { RiskFacts, RiskFile } from './risk-facts.ts';
import { RiskStore } from './risk-store.ts';
import { Risk } from './risk.entity.ts';

@Injectable()
export class RiskService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly risks: RiskStore,
    private readonly links: ControlLinks,
  ) {}

  /** Withdrawn ones included, by number. */
  list(actor: Actor, engagementId: string): Promise<RiskFile[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:read');
      const found = await manager.find(Risk, { where: { engagementId }, order: { number: 'ASC' } });
      return this.files(manager, engagementId, found);
    });
  }

  /** @throws RiskUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<RiskFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:read');
      const risk = await manager.findOneBy(Risk, { engagementId, id });
      if (risk === null) throw new RiskUnknown();
      return this.file(manager, risk);
    });
  }

  create(actor: Actor, engagementId: string, facts: RiskFacts): Promise<RiskFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:write');
      const risk = await this.risks.insert(manager, actor, engagementId, facts);
      return { risk, controlIds: [] };
    });
  }

  /** @throws RiskUnknown, ChangedMeanwhile, RecordWithdrawn */
  change(actor: Actor, target: RecordTarget, change: Partial<RiskFacts>): Promise<RiskFile> {
    return this.write(actor, target, 'risk.changed', givenFields(change));
  }

  /** @throws RiskUnknown, ChangedMeanwhile, RecordWithdrawn, WithdrawalReasonMissing */
  async withdraw(actor: Actor, target: RecordTarget, reason: string): Promise<RiskFile> {
    const withdrawnReason = reason.trim();
    if (withdrawnReason === '') throw new WithdrawalReasonMissing();
    return this.write(actor, target, 'risk.withdrawn', { state: 'withdrawn', withdrawnReason });
  }

  private write(
    actor: Actor,
    { engagementId, id, version }: RecordTarget,
    action: string,
    change: Partial<Risk>,
  ): Promise<RiskFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:write');
      const risk = await this.risks.locked(manager, engagementId, id);
      requireEditable(risk, version, riskCode(risk.number));
      return this.file(manager, await this.risks.update(manager, actor, action, risk, change));
    });
  }

  private async file(manager: EntityManager, risk: Risk): Promise<RiskFile> {
    const [file] = await this.files(manager, risk.engagementId, [risk]);
    return file ?? { risk, controlIds: [] };
  }

  private async files(
    manager: EntityManager,
    engagementId: string,
    risks: readonly Risk[],
  ): Promise<RiskFile[]> {
    const links = await this.links.of(manager, engagementId);
    return risks.map((risk) => ({
      risk,
      controlIds: links.filter((link) => link.riskId === risk.id).map((link) => link.controlId),
    }));
  }
}
