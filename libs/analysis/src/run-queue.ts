import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, JobQueue } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { AnalysisRun } from './analysis-run.entity.ts';
import { RunEnded } from './analysis.problems.ts';
import { runMayBecome, type RunState } from './run-state.ts';

export const ANALYSE_JOB = 'analyse';

/** Moves runs through their states, each move with its job and its audit entry in the caller's transaction. */
@Injectable()
export class RunQueue {
  constructor(
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  async enqueue(manager: EntityManager, actor: Actor, run: AnalysisRun): Promise<AnalysisRun> {
    run.jobId = await this.queue.enqueue(manager, actor, {
      kind: ANALYSE_JOB,
      engagementId: run.engagementId,
      payload: { runId: run.id },
    });
    const saved = await manager.save(run);
    await this.record(manager, actor, saved, null);
    return saved;
  }

  /** @throws RunEnded */
  async move(
    manager: EntityManager,
    actor: Actor,
    run: AnalysisRun,
    state: RunState,
  ): Promise<AnalysisRun> {
    const before = run.state;
    if (!runMayBecome(before, state)) throw new RunEnded(before);
    run.state = state;
    const saved = await manager.save(run);
    await this.record(manager, actor, saved, before);
    return saved;
  }

  /** Stops the job too; the worker finds the run cancelled and writes nothing more. @throws RunEnded */
  async cancel(manager: EntityManager, actor: Actor, run: AnalysisRun): Promise<AnalysisRun> {
    const cancelled = await this.move(manager, actor, run, 'cancelled');
    if (run.jobId) await this.queue.cancel(manager, actor, run.jobId);
    return cancelled;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    run: AnalysisRun,
    before: RunState | null,
  ): Promise<void> {
    const { state, number, rules, land, signingLimits, outcomes } = run;
    return this.audit.append(manager, actor, {
      engagementId: run.engagementId,
      action: `analysis-run.${state}`,
      objectType: 'analysis-run',
      objectId: run.id,
      before: before && { state: before },
      after: { state, rules, land, signingLimits, outcomes },
      // Shown to everybody who reads the trail; how much was found about persons is not for all of them.
      details: { number, rules: rules.length },
    });
  }
}
