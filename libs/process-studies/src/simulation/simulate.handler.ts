import { Injectable } from '@nestjs/common';
import type { JobContext, JobHandler, JobOutcome, JobSubject } from '#pruefwerk/platform';
import { simulate } from '#pruefwerk/process-simulation';
import { Problem } from '#pruefwerk/problems';
import { SIMULATE_JOB } from './simulation-queue.ts';
import { SimulationWork } from './simulation-work.ts';

/** Runs a simulation. Idempotent: nothing but the state is written before the one transaction at the end. */
@Injectable()
export class SimulateHandler implements JobHandler {
  readonly kind = SIMULATE_JOB;

  constructor(private readonly simulations: SimulationWork) {}

  async run(context: JobContext): Promise<void> {
    const work = await this.simulations.begin(context);
    if (!work) return;
    try {
      const result = await simulate(work.model, work.run.settings, {
        signal: context.signal,
        onProgress: ({ done, of }) => context.progress({ phase: 'simulate', done, total: of }),
      });
      await this.simulations.finish(context, result);
    } catch (error) {
      // Cancelled, lost or shut down: the queue decides what becomes of the job.
      context.signal.throwIfAborted();
      if (error instanceof Problem && error.status < 500) {
        await this.simulations.end(context, 'failed', error.code);
      }
      throw error;
    }
  }

  ended(subject: JobSubject, outcome: JobOutcome, errorCode: string | null): Promise<void> {
    return this.simulations.end(subject, outcome, errorCode);
  }
}
