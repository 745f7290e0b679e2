import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import {
  type Actor,
  ENDED_STATES,
  findJob,
  type JobEventData,
  JobEvents,
  Transactions,
} from '#pruefwerk/platform';
import { AnalysisRun } from './analysis-run.entity.ts';
import { RunUnknown } from './analysis.problems.ts';
import type { RunState } from './run-state.ts';
import { type ToldRun, toldRuns, type ToldSnapshot } from './told-run.ts';

/** One event of a run: what happened, and the whole state of the run when it was told. */
export type RunEventData = JobEventData & {
  readonly runState: RunState;
  readonly run: ToldSnapshot | null;
};

export interface RunEvent {
  readonly id: number;
  readonly data: RunEventData;
}

export interface RunPlace {
  readonly engagementId: string;
  readonly id: string;
}

interface Seen {
  readonly run: ToldRun;
  readonly first: JobEventData;
}

/** A run as it goes, for server-sent events with Last-Event-ID. */
@Injectable()
export class RunEvents {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly events: JobEvents,
  ) {}

  /**
   * The state as it is now (id 0) for whoever comes without a last id, then each event after `lastId`, until the run
   * has ended. @throws RunUnknown before the first event
   */
  async follow(
    actor: Actor,
    place: RunPlace,
    lastId: number,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<RunEvent, void>> {
    const now = await this.seen(actor, place);
    return this.stream(actor, place, { now, lastId, signal });
  }

  private async *stream(
    actor: Actor,
    place: RunPlace,
    { now, lastId, signal }: { now: Seen; lastId: number; signal: AbortSignal },
  ): AsyncGenerator<RunEvent, void> {
    if (lastId === 0) yield { id: 0, data: told(now.first, now.run) };
    const { jobId } = now.run;
    if (jobId === null || (await this.isTold(actor, jobId, now, lastId))) return;
    for await (const { id, data } of this.events.follow(actor, jobId, lastId, signal)) {
      yield { id, data: told(data, (await this.seen(actor, place)).run) };
    }
  }

  /** Whoever comes back after the last event would otherwise wait for ever. */
  private async isTold(actor: Actor, jobId: string, { first }: Seen, lastId: number) {
    if (first.type !== 'state' || !ENDED_STATES.has(first.state)) return false;
    return (await this.events.since(actor, jobId, lastId)).length === 0;
  }

  private seen(actor: Actor, { engagementId, id }: RunPlace): Promise<Seen> {
    return this.transactions.run(actor, async (manager) => {
      const need = 'analysis:read';
      const role = await this.authorisation.require(manager, actor, engagementId, need);
      const found = await manager.findBy(AnalysisRun, { engagementId, id });
      const [run] = await toldRuns(manager, found, role);
      if (!run) throw new RunUnknown();
      const job = run.jobId === null ? null : await findJob(manager, run.jobId);
      const state = job?.state ?? run.state;
      return { run, first: { type: 'state', state, errorCode: job?.errorCode ?? null } };
    });
  }
}

/** Old events are told with the newest figures, so that nobody sees a bar run backwards. */
function told(data: JobEventData, run: ToldRun): RunEventData {
  const { progress, state: runState } = run;
  if (data.type !== 'progress' || progress === null) return { ...data, runState, run: progress };
  const { phase, done, total } = progress;
  return { ...data, phase, done, total, runState, run: progress };
}
