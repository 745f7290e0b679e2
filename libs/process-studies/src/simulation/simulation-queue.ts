import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, JobQueue } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { SimulationEnded } from './simulation.problems.ts';
import { SimulationRun } from './simulation-run.entity.ts';
import { simulationMayBecome, type SimulationState } from './simulation-state.ts';

export const SIMULATE_JOB = 'simulate-process';

/** Moves simulations through their states, each move with its job and its audit entry in the caller's transaction. */
@Injectable()
export class SimulationQueue {
  constructor(
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  async enqueue(manager: EntityManager, actor: Actor, run: SimulationRun): Promise<SimulationRun> {
    run.jobId = await this.queue.enqueue(manager, actor, {
      kind: SIMULATE_JOB,
      engagementId: run.engagementId,
      payload: { simulationId: run.id },
    });
    const saved = await manager.save(run);
    await this.record(manager, actor, saved, null);
    return saved;
  }

  /** @throws SimulationEnded */
  async move(
    manager: EntityManager,
    actor: Actor,
    run: SimulationRun,
    state: SimulationState,
  ): Promise<SimulationRun> {
    const before = run.state;
    if (!simulationMayBecome(before, state)) throw new SimulationEnded(before);
    run.state = state;
    const saved = await manager.save(run);
    await this.record(manager, actor, saved, before);
    return saved;
  }

  /** Stops the job too; the worker finds it cancelled and writes nothing more. @throws SimulationEnded */
  async cancel(manager: EntityManager, actor: Actor, run: SimulationRun): Promise<SimulationRun> {
    const cancelled = await this.move(manager, actor, run, 'cancelled');
    if (run.jobId) await this.queue.cancel(manager, actor, run.jobId);
    return cancelled;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    run: SimulationRun,
    before: SimulationState | null,
  ): Promise<void> {
    const { state, number, processId, revision, settings, resultSha256 } = run;
    return this.audit.append(manager, actor, {
      engagementId: run.engagementId,
      action: `simulation.${state}`,
      objectType: 'simulation',
      objectId: run.id,
      before: before && { state: before },
      after: { state, processId, revision, settings, resultSha256 },
      details: { number, revision, seed: settings.seed },
    });
  }
}
