import { IntakeCancelled } from './intake.problems.ts';

/** @throws IntakeCancelled once the signal is aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new IntakeCancelled();
}
