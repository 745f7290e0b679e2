import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { nextNumber } from '#pruefwerk/engagements';
import { chooseRules } from '#pruefwerk/payment-check';
import { findDataset } from '#pruefwerk/payments';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { RULES, ruleSetVersion } from '#pruefwerk/red-flags';
import type { EntityManager } from 'typeorm';
import { AnalysisRun, type RunRule } from './analysis-run.entity.ts';
import { RunUnknown } from './analysis.problems.ts';
import { RunQueue } from './run-queue.ts';
import { runSettings } from './run-settings.ts';

export interface AnalysisRequest {
  readonly datasetId: string;
  /** All rules when absent. */
  readonly ruleIds?: readonly string[];
  /** `rule.parameter` -> value as a person types it; overrides the engagement's own values. */
  readonly parameters?: ReadonlyMap<string, string>;
  readonly followUp?: AnalysisRun['followUp'];
}

@Injectable()
export class AnalysisRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly authorisation: Authorisation,
    private readonly queue: RunQueue,
  ) {}

  /** Fixes rules, versions and parameters and queues the run. @throws DatasetUnknown, SettingsProblem */
  create(actor: Actor, engagementId: string, request: AnalysisRequest): Promise<AnalysisRun> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:run');
      return this.createIn(manager, actor, engagementId, request);
    });
  }

  /** In the caller's transaction, which has checked the permission. */
  async createIn(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    request: AnalysisRequest,
  ): Promise<AnalysisRun> {
    const dataset = await findDataset(manager, engagementId, request.datasetId);
    const { land, parameters, signingLimits } = await runSettings(manager, engagementId);
    const settings = new Map([...parameters, ...(request.parameters ?? [])]);
    const run = manager.create(AnalysisRun, {
      id: randomUUID(),
      engagementId,
      datasetId: dataset.id,
      number: await nextNumber(manager, 'analysis_run', engagementId),
      rules: chooseRules(request.ruleIds, settings).map(
        ({ rule, parameters: values }): RunRule => ({
          id: rule.id,
          version: rule.version,
          parameters: values,
        }),
      ),
      ruleSet: ruleSetVersion(RULES),
      land,
      signingLimits,
      state: 'waiting',
      outcomes: [],
      ...{ added: 0, seenAgain: 0, notSeen: 0 },
      followUp: request.followUp ?? 'none',
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
    });
    return this.queue.enqueue(manager, actor, run);
  }

  list(
    actor: Actor,
    engagementId: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: AnalysisRun[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      const [items, total] = await manager.findAndCount(AnalysisRun, {
        where: { engagementId },
        order: { number: 'DESC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items, total };
    });
  }

  /** @throws RunUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<AnalysisRun> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      const run = await manager.findOneBy(AnalysisRun, { engagementId, id });
      if (!run) throw new RunUnknown();
      return run;
    });
  }

  /** @throws RunUnknown, RunEnded */
  cancel(actor: Actor, engagementId: string, id: string): Promise<AnalysisRun> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:run');
      return this.queue.cancel(manager, actor, await lockRun(manager, engagementId, id));
    });
  }
}

/** The run's row, locked until the transaction ends: person and worker change it one after the other. */
export async function lockRun(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<AnalysisRun> {
  const run = await manager.findOne(AnalysisRun, {
    where: { engagementId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!run) throw new RunUnknown();
  return run;
}
