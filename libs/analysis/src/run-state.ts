export const runStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type RunState = (typeof runStates)[number];

/** A run that has ended stays as it is: whoever wants another result starts another run. */
const next: Readonly<Record<RunState, readonly RunState[]>> = {
  waiting: ['running', 'cancelled', 'failed'],
  // Running again: a killed worker's job is taken up by another one.
  running: ['running', 'done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
};

export function runMayBecome(from: RunState, to: RunState): boolean {
  return next[from].includes(to);
}
