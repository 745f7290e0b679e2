import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile, nextNumber } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import type { Proposal } from '#pruefwerk/process-improvement';
import type { ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import type { StudiedProcess } from './improvement-reader.ts';
import {
  RecommendationReasonMissing,
  RecommendationUnknown,
  RecommendationWithdrawn,
} from './improvement.problems.ts';
import { keepProposal } from './keep-proposal.ts';
import { Recommendation } from './recommendation.entity.ts';

export const recommendationCode = (number: number): string =>
  `E-${String(number).padStart(2, '0')}`;

export interface NewRecommendation {
  readonly proposal: Proposal;
  readonly note: string;
  readonly toBeProcessId: string | null;
}

/** Rows of recommendations inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class RecommendationStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  ofProcess(
    manager: EntityManager,
    { engagementId, id: processId }: ProcessTarget,
  ): Promise<Recommendation[]> {
    const where = { engagementId, processId };
    return manager.find(Recommendation, { where, order: { number: 'ASC' } });
  }

  async insert(
    manager: EntityManager,
    actor: Actor,
    study: StudiedProcess,
    { proposal, note, toBeProcessId }: NewRecommendation,
  ): Promise<Recommendation> {
    const { engagementId, id: processId, revision } = study.process;
    const row = manager.create(Recommendation, {
      ...{ ...keepProposal(study, proposal), id: randomUUID(), engagementId, processId, revision },
      number: await nextNumber(manager, 'recommendation', engagementId),
      ...{ note: note.trim(), toBeProcessId, withdrawnReason: null },
      state: toBeProcessId === null ? 'noted' : 'taken-over',
      ...{ createdBy: actor.accountId, createdAt: this.clock.now() },
    });
    const saved = await manager.save(row);
    await this.record(manager, actor, saved);
    return saved;
  }

  /** @throws RecommendationUnknown, RecommendationWithdrawn, ChangedMeanwhile, RecommendationReasonMissing */
  async withdraw(
    manager: EntityManager,
    actor: Actor,
    place: { readonly engagementId: string; readonly id: string; readonly version: number },
    reason: string,
  ): Promise<Recommendation> {
    const { engagementId, id, version } = place;
    const withdrawnReason = reason.trim();
    if (withdrawnReason === '') throw new RecommendationReasonMissing();
    const found = await manager.findOne(Recommendation, {
      where: { engagementId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new RecommendationUnknown();
    if (found.state === 'withdrawn') throw new RecommendationWithdrawn();
    if (found.version !== version) throw new ChangedMeanwhile(version, found.version);
    const before = { ...found };
    const saved = await manager.save(
      Object.assign(found, { state: 'withdrawn' as const, withdrawnReason }),
    );
    await this.record(manager, actor, saved, before);
    return saved;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    after: Recommendation,
    before?: Recommendation,
  ): Promise<void> {
    const { engagementId, id, number, version, state, ruleId } = after;
    return this.audit.append(manager, actor, {
      ...{ engagementId, action: `recommendation.${state}`, objectType: 'recommendation' },
      ...{ objectId: id, before, after: { ...after } },
      details: { number: recommendationCode(number), version, rule: ruleId },
    });
  }
}
