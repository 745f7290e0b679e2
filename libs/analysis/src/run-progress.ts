import { Injectable } from '@nestjs/common';
import type { PopulationSession, RuleOutcome } from '#pruefwerk/engine';
import { amountAtRisk } from '#pruefwerk/payment-check';
import { type Dataset, findDataset } from '#pruefwerk/payments';
import {
  Clock,
  type JobContext,
  type JobOutcome,
  type JobSubject,
  Transactions,
} from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { AnalysisFollower } from './analysis-follower.ts';
import type { AnalysisRun, RunOutcome } from './analysis-run.entity.ts';
import { lockRun } from './analysis-run.service.ts';
import { FoundFlags } from './found-flags.ts';
import { RunQueue } from './run-queue.ts';
import type { RunSnapshot } from './run-snapshot.ts';
import { runMayBecome } from './run-state.ts';

export interface RunAtWork {
  readonly run: AnalysisRun;
  readonly dataset: Dataset;
}

/** The worker's side of a run: each step is one transaction that first locks the run's row. */
@Injectable()
export class RunProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly queue: RunQueue,
    private readonly flags: FoundFlags,
    private readonly follower: AnalysisFollower,
  ) {}

  /** Null when there is nothing to do: done before the worker was killed, or cancelled. */
  begin(context: JobContext): Promise<RunAtWork | null> {
    return this.locked(context, async (manager, run) => {
      await context.hold(manager);
      if (!runMayBecome(run.state, 'running')) return null;
      run.startedAt ??= this.clock.now();
      run.progress = null;
      await this.queue.move(manager, context.actor, run, 'running');
      return { run, dataset: await findDataset(manager, run.engagementId, run.datasetId) };
    });
  }

  /** For those who watch: no change of the run, hence neither a version nor an entry in the audit trail. */
  async note({ actor, engagementId, payload }: JobSubject, snapshot: RunSnapshot): Promise<void> {
    await this.transactions.run(actor, (manager) =>
      manager.query(
        `update app.analysis_run set progress = $3 where engagement_id = $1 and id = $2 and state = 'running'`,
        [engagementId, payload['runId'] ?? '', JSON.stringify(snapshot)],
      ),
    );
  }

  /** Red flags and outcome in one transaction: a killed worker leaves either all of them or none. */
  finish(
    context: JobContext,
    session: PopulationSession,
    outcomes: readonly RuleOutcome[],
  ): Promise<void> {
    return this.locked(context, async (manager, run) => {
      await context.hold(manager);
      if (run.state !== 'running') return;
      const found = await this.flags.record(manager, run, session, outcomes);
      Object.assign(run, found, {
        ...{ outcomes: outcomes.map(runOutcome), progress: null, endedAt: this.clock.now() },
      });
      await this.queue.move(manager, context.actor, run, 'done');
      await this.follower.done(manager, context.actor, run);
    });
  }

  end(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    return this.locked(subject, async (manager, run) => {
      if (!runMayBecome(run.state, outcome)) return;
      Object.assign(run, { progress: null, endedAt: this.clock.now() });
      if (outcome === 'failed') run.problemCode = errorCode ?? 'job.unexpected';
      await this.queue.move(manager, subject.actor, run, outcome);
    });
  }

  private locked<T>(
    { actor, engagementId, payload }: JobSubject,
    work: (manager: EntityManager, run: AnalysisRun) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) =>
      work(manager, await lockRun(manager, engagementId, payload['runId'] ?? '')),
    );
  }
}

function runOutcome(outcome: RuleOutcome): RunOutcome {
  return { ...outcome, hits: outcome.hits.length, amountAtRiskCents: amountAtRisk(outcome) };
}
