import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';
import {
  canonicalJson,
  Clock,
  type JobContext,
  type JobOutcome,
  type JobSubject,
  Transactions,
} from '#pruefwerk/platform';
import type { SimulationResult } from '#pruefwerk/process-simulation';
import { ProcessRevision } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { SimulationQueue } from './simulation-queue.ts';
import { SimulationUnknown } from './simulation.problems.ts';
import { SimulationRun } from './simulation-run.entity.ts';
import { simulationMayBecome } from './simulation-state.ts';

export interface SimulationAtWork {
  readonly run: SimulationRun;
  readonly model: ProcessModel;
}

/** The worker's side of a simulation: each step is one transaction that first locks the row. */
@Injectable()
export class SimulationWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly queue: SimulationQueue,
  ) {}

  /** Null when there is nothing to do: done before the worker was killed, or cancelled. */
  begin(context: JobContext): Promise<SimulationAtWork | null> {
    return this.locked(context, async (manager, run) => {
      await context.hold(manager);
      if (!simulationMayBecome(run.state, 'running')) return null;
      run.startedAt ??= this.clock.now();
      await this.queue.move(manager, context.actor, run, 'running');
      const { engagementId, processId, revision } = run;
      const place = { engagementId, processId, revision };
      const { xml } = await manager.findOneByOrFail(ProcessRevision, place);
      return { run, model: readProcessModel(xml) };
    });
  }

  /** In one transaction: a killed worker leaves either the whole result or none. */
  finish(context: JobContext, result: SimulationResult): Promise<void> {
    return this.locked(context, async (manager, run) => {
      await context.hold(manager);
      if (run.state !== 'running') return;
      const resultSha256 = createHash('sha256').update(canonicalJson(result)).digest('hex');
      Object.assign(run, { result, resultSha256, endedAt: this.clock.now() });
      await this.queue.move(manager, context.actor, run, 'done');
    });
  }

  end(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    return this.locked(subject, async (manager, run) => {
      if (!simulationMayBecome(run.state, outcome)) return;
      run.endedAt = this.clock.now();
      if (outcome === 'failed') run.problemCode = errorCode ?? 'job.unexpected';
      await this.queue.move(manager, subject.actor, run, outcome);
    });
  }

  private locked<T>(
    { actor, engagementId, payload }: JobSubject,
    work: (manager: EntityManager, run: SimulationRun) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) =>
      work(manager, await lockSimulation(manager, engagementId, payload['simulationId'] ?? '')),
    );
  }
}

/** Locked until the transaction ends: person and worker change it one after the other. @throws SimulationUnknown */
export async function lockSimulation(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<SimulationRun> {
  const run = await manager.findOne(SimulationRun, {
    where: { engagementId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!run) throw new SimulationUnknown();
  return run;
}
