import { ApiProblem, Unreachable } from '../api/problem.ts';
import type { Say } from '../texts/use-texts.ts';

export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly reference: string | null;
}

type Key = 'unreachable' | 'unreachable.detail' | 'unexpected' | 'unexpected.detail';

/** What happened and what to do, for any failure. */
export function problemWords(problem: unknown, say: Say<Key>): ProblemWords {
  if (problem instanceof ApiProblem) {
    const { title, detail, reference } = problem;
    return {
      title: title || say('unexpected'),
      detail: detail || say('unexpected.detail'),
      reference,
    };
  }
  if (problem instanceof Unreachable) {
    return { title: say('unreachable'), detail: say('unreachable.detail'), reference: null };
  }
  return { title: say('unexpected'), detail: say('unexpected.detail'), reference: null };
}
