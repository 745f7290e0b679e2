import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (rag: string, entgeltgruppe: string) => ({
  ...{ id: 's', a: { grundzeitMin: 6, rag, entgeltgruppe } },
});

improvementExamples('overqualification', [
  // 1,000 × 6 min × (55 - 44) €/h.
  [
    'an expert receives the post',
    inRow([step('01', 'E10')]),
    [{ at: 's', centsPerYear: 110_000, minutesPerCase: 0 }],
  ],
  [
    'the last of the simple groups',
    inRow([step('03', 'E10')]),
    [{ at: 's', centsPerYear: 110_000 }],
  ],
  ['expert work', inRow([step('04', 'E10')]), []],
  ['the right grade', inRow([step('01', 'E06')]), []],
  ['a lower grade', inRow([step('01', 'E04')]), []],
  ['no rate is known for this grade', inRow([step('01', 'S12')]), [{ needs: 'hourly-rates' }]],
]);
