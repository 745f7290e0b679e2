import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const approval = (id: string, lane: string, k: object, a: object = {}) => ({
  ...{ id, lane, a: { grundzeitMin: 6, ...a } },
  k: [{ id: `K-${id}`, art: 'plausibilitaet', ausfuehrung: 'manuell', ...k }],
});
const key = { art: 'vierAugen', schluessel: true };

improvementExamples('approvals-in-series', [
  // Half of the cases are assumed to be small.
  [
    'of two the later one is spared',
    inRow([approval('a', 'A', {}), approval('b', 'B', {})]),
    [{ at: 'b', minutesPerCase: 3 }],
  ],
  [
    'never the key control',
    inRow([approval('a', 'A', {}), approval('b', 'B', key)]),
    [{ at: 'a', minutesPerCase: 3 }],
  ],
  ['two key controls both stay', inRow([approval('a', 'A', key), approval('b', 'B', key)]), []],
  [
    'one role looks twice: no series of people',
    inRow([approval('a', 'A', {}), approval('b', 'A', {})]),
    [],
  ],
  [
    'a machine costs nothing',
    inRow([approval('a', 'A', {}), approval('b', 'B', { ausfuehrung: 'auto' })]),
    [],
  ],
  [
    'who reckons what is to be paid does not approve, although he checks it',
    inRow([
      approval('a', 'A', {}, { zahlungsrelevant: 'begruendet' }),
      approval('b', 'B', key, { zahlungsrelevant: 'ordnetAn' }),
    ]),
    [],
  ],
  [
    'nor does who enters data',
    inRow([approval('a', 'A', {}, { datenfelder: 'Zahlung.Betrag:w' }), approval('b', 'B', key)]),
    [],
  ],
  [
    'who pays does not approve',
    inRow([approval('a', 'A', {}), approval('b', 'B', {}, { zahlungsrelevant: 'zahltAus' })]),
    [],
  ],
]);
