import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';

const told = (problem: unknown): number =>
  problem instanceof ApiProblem ? Number(problem.parameters['seconds'] ?? 0) : 0;

/** Seconds that the server still wants to be left alone after too many attempts; 0 when there is nothing to wait for. */
export function useWait(problem: unknown): number {
  const [state, setState] = useState({ problem, seconds: told(problem) });
  if (state.problem !== problem) setState({ problem, seconds: told(problem) });
  const waiting = state.seconds > 0;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(
      () => setState((now) => ({ ...now, seconds: Math.max(0, now.seconds - 1) })),
      1000,
    );
    return () => clearInterval(timer);
  }, [waiting]);
  return state.seconds;
}
