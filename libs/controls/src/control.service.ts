import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { givenFields } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ControlFacts, ControlFile } from './control-facts.ts';
import type { Assessment } from './control-kinds.ts';
import { ControlLinks } from './control-links.ts';
import { ControlStore } from './control-store.ts';
import { Control } from './control.entity.ts';
import {
  AssessmentReasonMissing,
  ControlUnknown,
  WithdrawalReasonMissing,
} from './controls.problems.ts';
import { controlCode } from './record-code.ts';
import { type RecordTarget, requireEditable } from './record-target.ts';

@Injectable()
export class ControlService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly controls: ControlStore,
    private readonly links: ControlLinks,
    private readonly clock: Clock,
  ) {}

  /** Withdrawn ones included, by number. */
  list(actor: Actor, engagementId: string): Promise<ControlFile[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:read');
      const order = { number: 'ASC' } as const;
      const found = await manager.find(Control, { where: { engagementId }, order });
      return this.files(manager, engagementId, found);
    });
  }

  /** @throws ControlUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<ControlFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:read');
      const control = await manager.findOneBy(Control, { engagementId, id });
      if (control === null) throw new ControlUnknown();
      return this.file(manager, control);
    });
  }

  /** With links to the risks. @throws ControlRuleUnknown, PeriodReversed, RiskUnknown, RecordWithdrawn */
  create(
    actor: Actor,
    engagementId: string,
    facts: ControlFacts,
    riskIds: readonly string[] = [],
  ): Promise<ControlFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:write');
      const control = await this.controls.insert(manager, actor, engagementId, facts);
      await this.links.addAll(manager, actor, control, riskIds);
      return this.file(manager, control);
    });
  }

  /** @throws ControlUnknown, ChangedMeanwhile, RecordWithdrawn, ControlRuleUnknown, PeriodReversed */
  change(actor: Actor, target: RecordTarget, change: Partial<ControlFacts>): Promise<ControlFile> {
    return this.write(actor, target, 'control.changed', givenFields(change));
  }

  /**
   * What a person concludes about the control; back to `not-tested` needs a reason as well.
   * @throws ControlUnknown, ChangedMeanwhile, RecordWithdrawn, AssessmentReasonMissing
   */
  async assess(
    actor: Actor,
    target: RecordTarget,
    assessment: Assessment,
    reason: string,
  ): Promise<ControlFile> {
    const assessmentReason = reason.trim();
    if (assessmentReason === '') throw new AssessmentReasonMissing();
    const by = { assessedBy: actor.accountId, assessedAt: this.clock.now() };
    const change = { assessment, assessmentReason, ...by };
    return this.write(actor, target, 'control.assessed', change);
  }

  /** @throws ControlUnknown, ChangedMeanwhile, RecordWithdrawn, WithdrawalReasonMissing */
  async withdraw(actor: Actor, target: RecordTarget, reason: string): Promise<ControlFile> {
    const withdrawnReason = reason.trim();
    if (withdrawnReason === '') throw new WithdrawalReasonMissing();
    return this.write(actor, target, 'control.withdrawn', { state: 'withdrawn', withdrawnReason });
  }

  private write(
    actor: Actor,
    { engagementId, id, version }: RecordTarget,
    action: string,
    change: Partial<Control>,
  ): Promise<ControlFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'control:write');
      const control = await this.controls.locked(manager, engagementId, id);
      requireEditable(control, version, controlCode(control.number));
      const saved = await this.controls.update(manager, actor, action, control, change);
      return this.file(manager, saved);
    });
  }

  private async file(manager: EntityManager, control: Control): Promise<ControlFile> {
    const [file] = await this.files(manager, control.engagementId, [control]);
    return file ?? { control, riskIds: [] };
  }

  private async files(
    manager: EntityManager,
    engagementId: string,
    controls: readonly Control[],
  ): Promise<ControlFile[]> {
    const links = await this.links.of(manager, engagementId);
    return controls.map((control) => ({
      control,
      riskIds: links.filter((link) => link.controlId === control.id).map((link) => link.riskId),
    }));
  }
}
