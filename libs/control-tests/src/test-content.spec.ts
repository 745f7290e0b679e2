import { describe, expect, it } from '@jest/globals';
import { contentDigest, type TestContent } from './test-content.ts';

const content: TestContent = {
  sheet: {
    ...{ number: 1, revision: 1, controlId: 'c', kind: 'effectiveness', objective: 'Ziel' },
    ...{ datasetId: 'd', populationSha256: 'aa', populationRows: 48 },
    filters: [{ column: 'amount_cents', kind: 'range', from: 50_000 }],
    ...{ method: 'binomial', confidence: 0.9, tolerable: 0.05, expected: 0, size: 2 },
    attributes: ['Zweite Person'],
    checklist: [{ question: 'written-rules', answer: 'yes', remark: 'DA 7' }],
    ...{ seedCommitment: 'bb', seed: 's', bookValueCents: 100, intervalCents: 50.5 },
    ...{ conclusion: 'Nicht belegt', verdict: 'not-effective', deficiency: 'K2' },
  },
  sample: [
    {
      ...{ position: 1, rowNo: 7, rank: 'r1', hits: 1, certain: false, amountCents: 70_000 },
      row: { row_no: 7, captured_by: 'SB-01' },
    },
    {
      ...{ position: 2, rowNo: 3, rank: 'r2', hits: 2, certain: true, amountCents: 90_000 },
      row: { row_no: 3, captured_by: 'SB-02' },
    },
  ],
  results: [
    { position: 1, attribute: 0, outcome: 'pass', remark: '', auditedCents: null },
    { position: 2, attribute: 0, outcome: 'deviation', remark: 'fehlt', auditedCents: 10 },
  ],
  evidence: [
    { id: 'e1', position: 2, fileName: 'akte.pdf', sha256: 'cc', remark: 'Blatt 4' },
    { id: 'e2', position: null, fileName: 'plan.pdf', sha256: 'dd', remark: '' },
  ],
};

/** Every place of the content at any depth, with the content changed at just that place. */
function* mutants(value: unknown, path: string): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    yield [`${path} without its first`, value.slice(1)];
    for (const [at, part] of value.entries()) {
      for (const [where, changed] of mutants(part, `${path}[${at}]`))
        yield [where, value.toSpliced(at, 1, changed)];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      const without = Object.entries(value).filter(([other]) => other !== key);
      yield [`${path}.${key} missing`, Object.fromEntries(without)];
      for (const [where, changed] of mutants(part, `${path}.${key}`))
        yield [where, { ...value, [key]: changed }];
    }
  } else {
    yield [`${path} other`, otherThan(value)];
  }
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : 'given';
}

const digest = contentDigest(content);
const changes = [...mutants(content, 'content')];

describe('the digest that a sign-off is bound to', () => {
  it('is a SHA-256', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(changes.length).toBeGreaterThan(100);
  });

  it.each(changes.filter(([where]) => !/^content\.\w+ missing$/.test(where)))(
    'changes with %s',
    (_, changed) => {
      expect(contentDigest(changed as TestContent)).not.toBe(digest);
    },
  );

  it('does not depend on the order in which rows and fields were read', () => {
    const { sheet, sample, results, evidence } = content;
    const turned = {
      sheet: Object.fromEntries(Object.entries(sheet).toReversed()) as unknown as typeof sheet,
      sample: sample.toReversed(),
      results: results.toReversed(),
      evidence: evidence.toReversed(),
    };
    expect(contentDigest(turned)).toBe(digest);
  });
});
