import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluateAttributeSample } from './attribute/evaluate.ts';
import type { AttributeMethod } from './attribute/bounds.ts';
import { planAttributeSample } from './attribute/plan.ts';
import { evaluateMonetaryUnits } from './monetary-unit/evaluate.ts';
import { momentBound } from './monetary-unit/moment-bound.ts';
import { stringerBound } from './monetary-unit/stringer.ts';

const path = new URL('../../../../shared/data/golden/sampling_cases.json', import.meta.url);
const there = existsSync(path);

interface Planning {
  readonly likelihood: AttributeMethod;
  readonly conf: number;
  readonly materiality: number;
  readonly expected_errors?: number;
  readonly expected_rate?: number;
  readonly N?: number;
  readonly n: number;
  readonly tolerable_x?: number;
}

interface Evaluation {
  readonly method: AttributeMethod;
  readonly conf: number;
  readonly N?: number;
  readonly n: number;
  readonly x: number;
  readonly ub_closed_form: number;
  readonly ci_two_sided?: readonly [number, number];
}

interface MonetaryUnit {
  readonly conf: number;
  readonly n: number;
  readonly taints: readonly number[];
  readonly own_stringer_binomial: number;
  readonly own_stringer_poisson: number;
  readonly moment: number;
  readonly interval: number;
  readonly UML_currency_stringer_poisson: number;
}

interface Golden {
  readonly planning: readonly Planning[];
  readonly evaluation: readonly Evaluation[];
  readonly mus: readonly MonetaryUnit[];
}

const none: Golden = { planning: [], evaluation: [], mus: [] };
const golden = there ? (JSON.parse(readFileSync(path, 'utf8')) as Golden) : none;
const described = there ? describe : describe.skip;
const why = there ? '' : ' (skipped: ../shared/data is absent)';

described(`results computed with R${why}`, () => {
  it('has the cases at hand', () => expect(golden.planning.length).toBeGreaterThan(50));

  it.each(golden.planning.map((one) => [JSON.stringify(one), one] as const))(
    'plans %s',
    (_, one) => {
      const expected =
        one.expected_rate === undefined
          ? { errors: one.expected_errors ?? 0 }
          : { rate: one.expected_rate };
      const plan = planAttributeSample({
        method: one.likelihood,
        confidence: one.conf,
        tolerable: one.materiality,
        expected,
        ...(one.N !== undefined && { population: one.N }),
      });
      expect(plan.n).toBe(one.n);
      if (one.tolerable_x !== undefined) expect(plan.allowedErrors).toBe(one.tolerable_x);
    },
  );

  it.each(golden.evaluation.map((one) => [JSON.stringify(one), one] as const))(
    'evaluates %s',
    (_, one) => {
      const result = evaluateAttributeSample({
        method: one.method,
        confidence: one.conf,
        n: one.n,
        errors: one.x,
        ...(one.N !== undefined && { population: one.N }),
      });
      expect(result.upperBound).toBeCloseTo(one.ub_closed_form, 12);
      if (!one.ci_two_sided) return;
      expect(result.interval[0]).toBeCloseTo(one.ci_two_sided[0], 12);
      expect(result.interval[1]).toBeCloseTo(one.ci_two_sided[1], 12);
    },
  );

  it.each(golden.mus.map((one) => [JSON.stringify(one), one] as const))('bounds %s', (_, one) => {
    const { conf: confidence, n, taints } = one;
    const bound = (method: 'binomial' | 'poisson') =>
      stringerBound({ confidence, n, taints, method }).upperBound;
    expect(bound('binomial')).toBeCloseTo(one.own_stringer_binomial, 12);
    expect(bound('poisson')).toBeCloseTo(one.own_stringer_poisson, 12);
    expect(momentBound({ confidence, n, taints }).upperBound).toBeCloseTo(one.moment, 12);
    const clean = { bookCents: 100, auditedCents: 100, hits: n - taints.length, certain: false };
    const wrong = taints.map((taint) => ({
      ...clean,
      auditedCents: 100 * (1 - taint),
      hits: 1,
    }));
    const result = evaluateMonetaryUnits([clean, ...wrong], {
      confidence,
      intervalCents: one.interval,
    });
    expect(result.over.upperCents).toBeCloseTo(one.UML_currency_stringer_poisson, 7);
    expect(result.momentUpperCents / one.interval / n).toBeCloseTo(one.moment, 12);
  });
});
