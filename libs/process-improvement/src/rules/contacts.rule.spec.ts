import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (id: string, a: object) => ({
  id,
  a: { grundzeitMin: 6, entgeltgruppe: 'E06', ...a },
});

improvementExamples('contacts', [
  ['one contact is needed', inRow([step('a', { rag: '01' })]), []],
  [
    // One more: 8 min × 44 €/h + 0.95 €, for 1,000 cases.
    'two contacts',
    inRow([step('a', { rag: '01' }), step('b', { rag: '02' })]),
    [{ at: 'a', minutesPerCase: 8, centsPerYear: 681_666.666667 }],
  ],
  [
    'queries count with their share',
    inRow([step('a', { rag: '01' }), step('b', { rueckfragenQuote: 0.25 })]),
    [{ at: 'a', minutesPerCase: 2 }],
  ],
  ['nobody outside is met', inRow([step('a', { rag: '05' })]), []],
]);
