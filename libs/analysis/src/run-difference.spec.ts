import { describe, expect, it } from '@jest/globals';
import type { RuleStatus } from '#pruefwerk/engine';
import type { ParameterValues } from '#pruefwerk/red-flags';
import { runDifference } from './run-difference.ts';

type Run = Parameters<typeof runDifference>[0];

function run(
  changes: Partial<Run> & { status?: RuleStatus; hits?: number; parameters?: ParameterValues } = {},
): Run {
  const { status = 'ran', hits = 3, parameters = { days: 14 }, ...rest } = changes;
  return {
    ...{ id: 'r2', number: 2, datasetId: 'd1', added: 1, notSeen: 2, seenAgain: 3 },
    signingLimits: [{ limitCents: 5, orgUnit: null, validFrom: null, validTo: null }],
    rules: [{ id: 'a', version: 1, parameters }],
    outcomes: [
      {
        ...{ ruleId: 'a', version: 1, status, reason: null, durationMs: 1 },
        ...{ hits, amountAtRiskCents: 0 },
      },
    ],
    ...rest,
  };
}

describe('difference of two runs', () => {
  it('the first run has nothing to differ from', () => {
    expect(runDifference(run(), null)).toMatchObject({
      ...{ previousNumber: null, sameDataset: false, signingLimitsChanged: false },
      rules: [{ ruleId: 'a', hits: 3, previousHits: null, delta: null, parametersChanged: [] }],
      ...{ added: 1, notSeen: 2, seenAgain: 3 },
    });
  });

  it('tells more and fewer hits and what was set otherwise', () => {
    const previous = run({ number: 1, hits: 5, parameters: { days: 7, list: ['x'] } });
    const { rules, ...rest } = runDifference(
      run({ parameters: { list: ['x'], days: 14 } }),
      previous,
    );
    expect(rest).toMatchObject({ previousNumber: 1, sameDataset: true });
    expect(rules).toMatchObject([
      { delta: -2, parametersChanged: [{ name: 'days', before: 7, after: 14 }] },
    ]);
  });

  it.each([
    ['not-applicable', 'ran', true, false],
    ['ran', 'not-applicable', false, true],
    ['failed', 'ran', false, false],
  ] as const)('from %s to %s no hits are compared', (before, after, became, lost) => {
    const { rules } = runDifference(run({ status: after }), run({ number: 1, status: before }));
    expect(rules).toMatchObject([
      { delta: null, becameApplicable: became, becameNotApplicable: lost },
    ]);
  });

  it('keeps a rule that only the previous run had', () => {
    const { rules } = runDifference(run({ rules: [], outcomes: [] }), run({ number: 1 }));
    expect(rules).toMatchObject([{ ruleId: 'a', hits: null, previousHits: 3, delta: null }]);
  });

  it('the order of keys is no change of a signing limit', () => {
    const limit = { validTo: null, validFrom: null, orgUnit: null, limitCents: 5 };
    const other = run({ number: 1, signingLimits: [limit] });
    expect(runDifference(run(), other).signingLimitsChanged).toBe(false);
    const raised = run({ number: 1, signingLimits: [{ ...limit, limitCents: 6 }] });
    expect(runDifference(run(), raised).signingLimitsChanged).toBe(true);
  });
});
