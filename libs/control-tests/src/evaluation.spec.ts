import { describe, expect, it } from '@jest/globals';
import { allowedDeviations, boundFor } from './allowed-deviations.ts';
import { evaluation } from './evaluation.ts';
import { missingForSubmission } from './submission-needs.ts';
import type { ItemResult, SampleItem, TestContent, TestSheet } from './test-content.ts';
import type { Outcome } from './test-kinds.ts';
import { suggestedDeficiency, verdictOf } from './verdict.ts';
import { verdictWithoutSample } from './verdict-without-sample.ts';

const sheet: TestSheet = {
  ...{ number: 1, revision: 1, controlId: 'c', kind: 'effectiveness', objective: '' },
  ...{ datasetId: 'd', filters: [], populationSha256: 'aa', populationRows: 6412 },
  ...{ method: 'binomial', confidence: 0.9, tolerable: 0.05, expected: 0, size: 45 },
  ...{ attributes: ['A', 'B'], checklist: [], seedCommitment: 'b', seed: 's' },
  ...{ bookValueCents: null, intervalCents: null },
  ...{ conclusion: '', verdict: null, deficiency: null },
};

const item = (position: number, amountCents = 10_000): SampleItem => ({
  ...{ position, rowNo: position, rank: 'r', hits: 1, certain: false, amountCents, row: {} },
});
const cell = (position: number, attribute: number, outcome: Outcome): ItemResult => ({
  ...{ position, attribute, outcome, remark: '', auditedCents: null },
});
const sample = Array.from({ length: 45 }, (_, at) => item(at + 1));
const clean = sample.flatMap(({ position }) => [
  cell(position, 0, 'pass'),
  cell(position, 1, 'pass'),
]);
const withCells = (...changed: ItemResult[]) =>
  clean.map(
    (one) =>
      changed.find((c) => c.position === one.position && c.attribute === one.attribute) ?? one,
  );
const content = (changes: Partial<TestContent>): TestContent => ({
  ...{ sheet, sample, results: clean, evidence: [] },
  ...changes,
});

describe('what a sample says', () => {
  it('of 45 with two deviating items is: not effective, with the bound of the tables', () => {
    const results = withCells(
      cell(3, 0, 'deviation'),
      cell(3, 1, 'deviation'),
      cell(9, 1, 'deviation'),
    );
    const found = evaluation(content({ results }), 0);
    expect(found).toMatchObject({ counted: 45, deviations: 2, complete: true, rated: 45 });
    expect(found?.byAttribute.map(({ deviations }) => deviations)).toEqual([1, 2]);
    // AICPA table for 10 % risk: two deviations in 45 give 11.4 %.
    expect(found?.upperBound).toBeCloseTo(0.114, 3);
    expect(found?.verdict).toBe('not-effective');
  });

  it('without a deviation is: effective', () => {
    expect(evaluation(content({}), 0)).toMatchObject({ deviations: 0, verdict: 'effective' });
  });

  it('counts open items as clean, and says that it is not complete', () => {
    const found = evaluation(content({ results: clean.slice(0, 20) }), 0);
    expect(found).toMatchObject({ rated: 10, complete: false, counted: 45, deviations: 0 });
  });

  it('leaves out items where nothing is applicable, and only those', () => {
    const results = withCells(
      cell(1, 0, 'not-applicable'),
      cell(1, 1, 'not-applicable'),
      cell(2, 0, 'not-applicable'),
    );
    expect(evaluation(content({ results }), 0)?.counted).toBe(44);
  });

  it('shows each figure of the calculation with its formula in both languages', () => {
    const lines = evaluation(content({}), 0)?.lines ?? [];
    expect(lines.map(({ key }) => key)).toEqual([
      ...['n', 'errors', 'population', 'confidence', 'tolerable', 'most-likely', 'upper-bound'],
      ...['interval-low', 'interval-high', 'partly-up-to'],
    ]);
    for (const { formula } of lines) expect(formula?.de === '' || formula?.en === '').toBe(false);
  });

  it('of monetary units projects a deviation without an amount as wholly wrong', () => {
    const money: TestSheet = {
      ...sheet,
      ...{ method: 'monetary-unit', bookValueCents: 4_500_000, intervalCents: 100_000 },
    };
    const half = { ...cell(4, 0, 'deviation'), auditedCents: 5_000 };
    const bound = (results: ItemResult[]) =>
      evaluation(content({ sheet: money, results }), 0)?.upperBound ?? 0;
    const [none, partly, wholly] = [
      bound(clean),
      bound(withCells(half)),
      bound(withCells(cell(4, 0, 'deviation'))),
    ];
    expect(none).toBeLessThan(partly);
    expect(partly).toBeLessThan(wholly);
  });

  it('says nothing without items', () => {
    expect(evaluation(content({ sample: [] }), 0)).toBeNull();
  });
});

describe('payments that a person has chosen', () => {
  const single = { ...sheet, kind: 'single', size: 0, seed: null } as const;
  const verdict = (results: ItemResult[]) =>
    verdictWithoutSample(content({ sheet: single, sample: [item(1)], results }));
  it.each<[string, ItemResult[], string | null]>([
    ['all passed: effective', [cell(1, 0, 'pass'), cell(1, 1, 'not-applicable')], 'effective'],
    ['a deviation: not effective', [cell(1, 0, 'deviation')], 'not-effective'],
    ['an open cell: no verdict yet', [cell(1, 0, 'pass')], null],
  ])('%s, without a bound for the others', (_, results, expected) => {
    expect(verdict(results)).toBe(expected);
  });
});

describe('the verdict', () => {
  it.each([
    [0.05, 'effective'],
    [0.0501, 'partly'],
    [0.1, 'partly'],
    [0.1001, 'not-effective'],
  ] as const)('for a bound of %d against 5 %% is: %s', (bound, verdict) => {
    expect(verdictOf(bound, 0.05)).toBe(verdict);
  });

  it.each([
    ['effective', 0, false, 'K0'],
    ['effective', 1, true, 'K1'],
    ['partly', 2, true, 'K2'],
    ['not-effective', 5, false, 'K2'],
    ['not-effective', 5, true, 'K3'],
  ] as const)(
    '%s with %i deviations, key control %s, suggests %s',
    (verdict, deviations, isKey, level) => {
      expect(suggestedDeficiency(verdict, { deviations, isKey })).toBe(level);
    },
  );
});

describe('deviations that a size allows', () => {
  const plan = { method: 'binomial', confidence: 0.95, tolerable: 0.05, population: null } as const;
  it.each([
    [58, null],
    [59, 0],
    [93, 1],
  ])('%i items: %s', (size, allowed) => {
    expect(allowedDeviations({ ...plan, size })).toBe(allowed);
  });

  it('a clean sample of 25 proves 11.3 % at 95 %', () => {
    expect(boundFor({ ...plan, size: 25 }, 0)).toBeCloseTo(0.1129, 4);
  });
});

describe('before a test is submitted', () => {
  const judged = { ...sheet, verdict: 'partly', deficiency: 'K2' } as const;
  it.each<[string, Partial<TestContent>, string[]]>([
    ['nothing is missing in a complete one', { sheet: judged }, []],
    ['the verdict is needed', {}, ['verdict']],
    ['the draw is needed', { sheet: { ...judged, seed: null } }, ['sample-complete']],
    ['each cell is needed', { sheet: judged, results: clean.slice(1) }, ['every-item-rated']],
    [
      'a deviation needs evidence of its item',
      {
        sheet: judged,
        results: withCells(cell(5, 0, 'deviation')),
        evidence: [{ id: 'e', position: 4, fileName: 'a.pdf', sha256: 'x', remark: '' }],
      },
      ['evidence-of-deviations'],
    ],
    [
      'a design test needs its whole checklist',
      { sheet: { ...judged, kind: 'design' }, sample: [], results: [] },
      ['checklist-complete'],
    ],
  ])('%s', (_, changes, missing) => {
    expect(missingForSubmission(content(changes))).toEqual(missing);
  });
});
