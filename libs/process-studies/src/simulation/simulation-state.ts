export const simulationStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type SimulationState = (typeof simulationStates)[number];

/** A run that has ended stays as it is: whoever wants another result starts another run. */
const next: Readonly<Record<SimulationState, readonly SimulationState[]>> = {
  waiting: ['running', 'cancelled', 'failed'],
  // Running again: a killed worker's job is taken up by another one.
  running: ['running', 'done', 'failed', 'cancelled'],
  done: [],
  failed: [],
  cancelled: [],
};

export function simulationMayBecome(from: SimulationState, to: SimulationState): boolean {
  return next[from].includes(to);
}
