import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile, givenFields, nextNumber } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { capacitiesOf } from './capacities.ts';
import { requireMember } from './engagement-member.ts';
import { EDITABLE } from './finding-facts.ts';
import { FindingHistory } from './finding-history.ts';
import { FindingScope } from './finding-scope.ts';
import { DeadlineReasonMissing, FindingEnded } from './findings.problems.ts';
import { type MeasureListRequest, measureQuery, sortedMeasures } from './measure-query.ts';
import {
  measureNeeds,
  measureState,
  type MeasureStatus,
  measureStatuses,
  measureTransitions,
} from './measure-status.ts';
import { leaveOut } from './leave-out.ts';
import { Measure } from './measure.entity.ts';
import { type NamedMeasure, namedMeasures } from './named-measure.ts';
import { requireStep } from './require-step.ts';
import { countsByStatus, type StatusCount } from './status-count.ts';

export type MeasureFacts = Pick<Measure, 'title' | 'ownerName' | 'ownerId' | 'deadline' | 'remark'>;

export interface MeasureVersion {
  readonly engagementId: string;
  readonly id: string;
  readonly version: number;
}

@Injectable()
export class MeasureService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly scope: FindingScope,
    private readonly history: FindingHistory,
  ) {}

  /** The counts leave the status filter out. */
  list(
    actor: Actor,
    engagementId: string,
    request: MeasureListRequest,
  ): Promise<{ items: NamedMeasure[]; total: number; statuses: StatusCount<MeasureStatus>[] }> {
    return this.transactions.run(actor, async (manager) => {
      const scope = await this.scope.of(
        manager,
        actor,
        engagementId,
        'measure:read',
        'measure:read-own',
      );
      const owner = scope.ownOnly ? actor : null;
      const query = measureQuery(manager, engagementId, request, owner);
      const others = leaveOut(request, 'statuses');
      const all = measureQuery(manager, engagementId, others, owner);
      const total = await query.getCount();
      const measures = await sortedMeasures(query, request).getMany();
      return {
        items: await namedMeasures(manager, measures, actor, scope.role),
        total,
        statuses: await countsByStatus(all, measureStatuses),
      };
    });
  }

  /** @throws FindingUnknown, FindingEnded, AccountNotMember */
  add(
    actor: Actor,
    finding: { readonly engagementId: string; readonly id: string },
    facts: Pick<MeasureFacts, 'title'> & Partial<MeasureFacts>,
  ): Promise<Measure> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId } = finding;
      const scope = await this.writeScope(manager, actor, engagementId);
      const target = await this.scope.finding(manager, actor, scope, finding);
      if (!EDITABLE.has(target.status)) throw new FindingEnded(target.status);
      await requireMember(manager, engagementId, facts.ownerId ?? null);
      const measure = await manager.save(
        manager.create(Measure, {
          ...{ ownerName: '', ownerId: null, deadline: null, remark: '' },
          ...givenFields(facts),
          id: randomUUID(),
          engagementId,
          findingId: target.id,
          number: await nextNumber(manager, 'measure', engagementId),
          status: 'open',
          createdAt: this.clock.now(),
        }),
      );
      await this.history.audit(manager, actor, measure, 'measure.created', {
        before: null,
        after: { ...measure },
      });
      return measure;
    });
  }

  /** A deadline once set moves with a reason only. @throws MeasureUnknown, ChangedMeanwhile, DeadlineReasonMissing */
  edit(
    actor: Actor,
    target: MeasureVersion,
    facts: Partial<MeasureFacts>,
    reason: string | null,
  ): Promise<Measure> {
    return this.changing(actor, target, async (manager, measure) => {
      await requireMember(manager, target.engagementId, facts.ownerId ?? null);
      const before = { ...measure };
      const saved = await manager.save(Object.assign(measure, givenFields(facts)));
      await this.recordDeadline(manager, actor, saved, before.deadline, reason);
      await this.history.audit(manager, actor, saved, 'measure.changed', {
        before,
        after: { ...saved },
      });
      return saved;
    });
  }

  /** @throws MeasureUnknown, ChangedMeanwhile, StatusStepUnknown, StatusStepNotYours, StatusNeedMissing */
  move(
    actor: Actor,
    target: MeasureVersion,
    status: MeasureStatus,
    reason: string | null,
  ): Promise<Measure> {
    return this.changing(actor, target, async (manager, measure, role) => {
      const before = measure.status;
      const state = measureState(measure, actor.accountId);
      const step = { from: before, to: status, capacities: capacitiesOf(role), reason };
      requireStep(measureTransitions, measureNeeds, step, state);
      measure.status = status;
      const saved = await manager.save(measure);
      const change = {
        measureId: saved.id,
        kind: 'status' as const,
        before,
        after: status,
        reason,
      };
      await this.history.add(manager, actor, saved, change);
      return saved;
    });
  }

  private async recordDeadline(
    manager: EntityManager,
    actor: Actor,
    measure: Measure,
    before: string | null,
    reason: string | null,
  ): Promise<void> {
    if (before === null || measure.deadline === before) return;
    if (!reason?.trim()) throw new DeadlineReasonMissing();
    await this.history.add(manager, actor, measure, {
      measureId: measure.id,
      kind: 'deadline',
      before,
      after: measure.deadline,
      reason,
    });
  }

  private changing(
    actor: Actor,
    target: MeasureVersion,
    change: (
      manager: EntityManager,
      measure: Measure,
      role: Parameters<typeof capacitiesOf>[0],
    ) => Promise<Measure>,
  ): Promise<Measure> {
    return this.transactions.run(actor, async (manager) => {
      const scope = await this.writeScope(manager, actor, target.engagementId);
      const measure = await this.scope.measure(manager, actor, scope, target);
      if (measure.version !== target.version) {
        throw new ChangedMeanwhile(target.version, measure.version);
      }
      return change(manager, measure, scope.role);
    });
  }

  private writeScope(manager: EntityManager, actor: Actor, engagementId: string) {
    return this.scope.of(manager, actor, engagementId, 'measure:write', 'measure:write-own');
  }
}
