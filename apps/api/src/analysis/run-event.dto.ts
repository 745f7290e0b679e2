import type { RunState } from '#pruefwerk/analysis';

export class FinishedRuleDto {
  ruleId: string;
  status: 'ran' | 'not-applicable' | 'failed';
  /** Null: the rule is about persons, and its hits are for the lead only. */
  hits: number | null;
  durationMs: number;
}

export class RunSnapshotDto {
  /** `write`: all rules have ended, the red flags are being written down. */
  phase: 'rules' | 'write';
  /** From 1: the rule at work. */
  ruleIndex: number;
  ruleCount: number;
  /** Null once all have ended. */
  ruleId: string | null;
  /** Without those about persons, except for the lead. */
  hitsSoFar: number;
  /** Rules that have ended, of `total`. */
  done: number;
  total: number;
  outcomes: FinishedRuleDto[];
}

/** Data of a server-sent event; the event's name is `type`. */
export class RunEventDto {
  type: 'state' | 'progress';
  /** With `state`: of the job that runs it. */
  state?: 'waiting' | 'running' | 'cancelling' | 'done' | 'failed' | 'cancelled';
  errorCode?: string | null;
  /** With `progress`. */
  phase?: string;
  done?: number;
  total?: number | null;
  /** As it is when the event is told, whatever happened then. */
  runState: RunState;
  run: RunSnapshotDto | null;
}
