export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export const ENDED_STATES: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled']);

/** What a person who watches the job is told. */
export type JobEventData =
  | {
      readonly type: 'state';
      /** `cancelling`: asked to stop, still running. */
      readonly state: JobState | 'cancelling';
      readonly errorCode: string | null;
    }
  | {
      readonly type: 'progress';
      readonly phase: string;
      readonly done: number;
      readonly total: number | null;
    };

export interface JobEvent {
  /** Ascending; fits Last-Event-ID. */
  readonly id: number;
  readonly data: JobEventData;
}

/** No further event follows this one. */
export function isLastEvent({ data }: JobEvent): boolean {
  return data.type === 'state' && ENDED_STATES.has(data.state);
}
