import { Inject, Injectable } from '@nestjs/common';
import type { Engine, PopulationSession, RuleOutcome } from '#pruefwerk/engine';
import { runRules } from '#pruefwerk/engine';
import { DatasetService } from '#pruefwerk/payments';
import type { JobContext, JobHandler, JobOutcome, JobSubject } from '#pruefwerk/platform';
import { Problem } from '#pruefwerk/problems';
import { RULES, type Rule } from '#pruefwerk/red-flags';
import type { RunRule } from './analysis-run.entity.ts';
import { RuleVersionGone } from './analysis.problems.ts';
import { ANALYSE_JOB } from './run-queue.ts';
import { type RunAtWork, RunProgress } from './run-progress.ts';
import { runSnapshot } from './run-snapshot.ts';

/** The engine that the worker analyses with. */
export const ENGINE = Symbol('Engine');

/**
 * Rules over a sealed population. Idempotent: nothing is written before the one transaction at the end, which writes
 * only for a run that is still running.
 */
@Injectable()
export class AnalyseHandler implements JobHandler {
  readonly kind = ANALYSE_JOB;

  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    private readonly datasets: DatasetService,
    private readonly runs: RunProgress,
  ) {}

  async run(context: JobContext): Promise<void> {
    const work = await this.runs.begin(context);
    if (!work) return;
    try {
      await this.analyse(context, work);
    } catch (error) {
      // Cancelled, lost or shut down: the queue decides what becomes of the job.
      context.signal.throwIfAborted();
      if (error instanceof Problem && error.status < 500) {
        await this.runs.end(context, 'failed', error.code);
      }
      throw error;
    }
  }

  ended(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    return this.runs.end(subject, outcome, errorCode);
  }

  private async analyse(context: JobContext, work: RunAtWork): Promise<void> {
    const population = await this.datasets.population(work.dataset);
    await using session = await this.engine.open(population, context.signal);
    const outcomes = await this.outcomes(context, work, session);
    await context.progress({ phase: 'write', done: 0, total: null });
    await this.runs.finish(context, session, outcomes);
  }

  private async outcomes(
    context: JobContext,
    { run }: RunAtWork,
    session: PopulationSession,
  ): Promise<RuleOutcome[]> {
    const ids = run.rules.map(({ id }) => id);
    const ended: RuleOutcome[] = [];
    await this.runs.note(context, runSnapshot(ids, ended));
    return runRules({
      session,
      rules: run.rules.map(currentRule),
      settings: {
        land: run.land,
        signingLimits: run.signingLimits,
        parameters: Object.fromEntries(run.rules.map(({ id, parameters }) => [id, parameters])),
      },
      onProgress: async ({ done, total, outcome }) => {
        ended.push(outcome);
        await this.runs.note(context, runSnapshot(ids, ended));
        await context.progress({ phase: 'rules', done, total });
      },
      signal: context.signal,
    });
  }
}

/** @throws RuleVersionGone: a run says what was applied, so another version must not take its place. */
function currentRule({ id, version }: RunRule): Rule {
  const rule = RULES.find((one) => one.id === id && one.version === version);
  if (!rule) throw new RuleVersionGone(id, version);
  return rule;
}
