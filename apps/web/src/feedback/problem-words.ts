import { ApiProblem, Unreachable } from '../api/problem.ts';
import type { Say } from '../texts/use-texts.ts';

interface ProblemWords {
  readonly title: string;
  readonly detail: string;
  readonly reference: string | null;
}

type Key = 'unreachable' | 'unreachable.detail' | 'unexpected' | 'unexpected.detail';

/** What happened and what to do, for any failure. */
export function problemWords(problem: unknown, say: Say<Key>): ProblemWords {
  if (problem instanceof ApiProblem) {
    const { title, detail, reference, status } = problem;
    return {
      title: title || say('unexpected'),
      detail: detail || say('unexpected.detail'),
      // Only what went wrong on the server is looked up there; the beginning of its number is enough.
      reference: status >= 500 ? (reference?.slice(0, 8) ?? null) : null,
    };
  }
  if (problem instanceof Unreachable) {
    return { title: say('unreachable'), detail: say('unreachable.detail'), reference: null };
  }
  return { title: say('unexpected'), detail: say('unexpected.detail'), reference: null };
}
