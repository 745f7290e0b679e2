/** Data of an event `state`. */
export class JobStateEventDto {
  type: 'state';
  /** `cancelling`: asked to stop, still running. */
  state: 'waiting' | 'running' | 'cancelling' | 'done' | 'failed' | 'cancelled';
  errorCode: string | null;
}

/** Data of an event `progress`. */
export class JobProgressEventDto {
  type: 'progress';
  phase: string;
  done: number;
  /** Null while nobody knows how much there is. */
  total: number | null;
}
