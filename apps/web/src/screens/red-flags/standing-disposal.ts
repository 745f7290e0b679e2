interface Step {
  readonly step: number;
  readonly undoes: number | null;
}

/** Whether a disposition still stands that could be taken back. */
export function hasStanding(steps: readonly Step[]): boolean {
  const undone = new Set(steps.map(({ undoes }) => undoes));
  return steps.some(({ step, undoes }) => undoes === null && !undone.has(step));
}
