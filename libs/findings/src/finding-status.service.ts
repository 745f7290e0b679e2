import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { capacitiesOf } from './capacities.ts';
import { EDITABLE } from './finding-facts.ts';
import { FindingScope, type Scope } from './finding-scope.ts';
import type { FindingVersion } from './finding.service.ts';
import { findingState } from './finding-state.ts';
import { findingNeeds, findingTransitions, type FindingStatus } from './finding-status.ts';
import { Finding } from './finding.entity.ts';
import { FindingEnded } from './findings.problems.ts';
import { FindingHistory } from './finding-history.ts';
import { requireStep } from './require-step.ts';

export interface FindingStep {
  readonly status: FindingStatus;
  readonly reason: string | null;
  /** Plain date; for `risk-accepted`. */
  readonly riskAcceptedUntil?: string | null;
}

/** Moves findings along their state machine and takes the audited office's answer. */
@Injectable()
export class FindingStatusService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: FindingScope,
    private readonly history: FindingHistory,
  ) {}

  /** @throws FindingUnknown, ChangedMeanwhile, StatusStepUnknown, StatusStepNotYours, StatusNeedMissing */
  move(actor: Actor, target: FindingVersion, step: FindingStep): Promise<Finding> {
    return this.changing(actor, target, async (manager, finding, scope) => {
      const before = finding.status;
      if (step.riskAcceptedUntil !== undefined) finding.riskAcceptedUntil = step.riskAcceptedUntil;
      const state = await findingState(manager, actor, finding);
      requireStep(
        findingTransitions,
        findingNeeds,
        {
          from: before,
          to: step.status,
          capacities: capacitiesOf(scope.role),
          reason: step.reason,
        },
        state,
      );
      finding.status = step.status;
      const saved = await manager.save(finding);
      await this.history.add(manager, actor, saved, {
        measureId: null,
        kind: 'status',
        before,
        after: step.status,
        reason: step.reason,
      });
      return saved;
    });
  }

  /** Stellungnahme. @throws FindingUnknown, FindingEnded, ChangedMeanwhile */
  respond(actor: Actor, target: FindingVersion, response: string): Promise<Finding> {
    return this.changing(actor, target, async (manager, finding) => {
      if (!EDITABLE.has(finding.status)) throw new FindingEnded(finding.status);
      const before = finding.response;
      finding.response = response;
      const saved = await manager.save(finding);
      await this.history.audit(manager, actor, saved, 'finding.responded', {
        before,
        after: response,
      });
      return saved;
    });
  }

  private changing(
    actor: Actor,
    target: FindingVersion,
    change: (manager: EntityManager, finding: Finding, scope: Scope) => Promise<Finding>,
  ): Promise<Finding> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, version } = target;
      const scope = await this.scope.of(
        manager,
        actor,
        engagementId,
        'finding:write',
        'measure:write-own',
      );
      const finding = await this.scope.finding(manager, actor, scope, target);
      if (finding.version !== version) throw new ChangedMeanwhile(version, finding.version);
      return change(manager, finding, scope);
    });
  }
}
