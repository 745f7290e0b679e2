import { readFileSync } from 'node:fs';
import { evaluateAttributeSample, FigureOutOfRange, stringerBound } from '#pruefwerk/statistics';
import { UsageProblem } from '../usage-problem.ts';
import { numberOf } from './figures.ts';

export interface EvaluateOptions {
  readonly method: 'binomial' | 'poisson' | 'hypergeometric' | 'mus';
  readonly confidence: string;
  readonly n: string;
  readonly errors: string;
  readonly taints?: string;
  readonly population?: string;
}

export interface Evaluation {
  readonly method: EvaluateOptions['method'];
  readonly confidence: number;
  readonly n: number;
  readonly errors: number;
  readonly mostLikely: number;
  readonly upperBound: number;
  /** Two-sided; null for monetary units, where none is exact. */
  readonly interval: readonly [number, number] | null;
}

/** What a finished sample proves. @throws UsageProblem, FigureOutOfRange */
export function evaluateSample(options: EvaluateOptions): Evaluation {
  const { method } = options;
  const confidence = numberOf('--confidence', options.confidence);
  const n = numberOf('--n', options.n);
  const errors = numberOf('--errors', options.errors);
  if (method === 'mus') {
    const taints =
      options.taints === undefined ? wholeErrors(errors, n) : readTaints(options.taints);
    const bound = stringerBound({ confidence, n, taints, method: 'poisson' });
    return { method, confidence, n, errors: taints.length, ...bound, interval: null };
  }
  const population =
    options.population === undefined
      ? {}
      : { population: numberOf('--population', options.population) };
  const result = evaluateAttributeSample({ method, confidence, n, errors, ...population });
  return { method, confidence, n, errors, ...result };
}

/** Without taints each error counts as wholly wrong, which is the cautious reading. @throws FigureOutOfRange */
function wholeErrors(errors: number, n: number): number[] {
  if (!Number.isInteger(errors) || errors < 0 || errors > n) {
    throw new FigureOutOfRange('errors', `0 … ${n}`);
  }
  return Array.from({ length: errors }, () => 1);
}

function readTaints(file: string): number[] {
  const found = read(file);
  if (Array.isArray(found) && found.every((taint) => typeof taint === 'number')) return found;
  throw new UsageProblem('cli.not-json', { file, reason: '[0.25, 1, 0.1]' });
}

function read(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageProblem('cli.file-missing', { file });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageProblem('cli.not-json', { file, reason: (error as Error).message });
  }
}
