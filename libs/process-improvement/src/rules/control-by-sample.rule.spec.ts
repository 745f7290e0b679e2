import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (k: object = {}, a: object = {}) => ({
  ...{ id: 's', lane: 'A', a: { grundzeitMin: 10, ...a } },
  k: [{ id: 'K-1', art: 'plausibilitaet', ausfuehrung: 'manuell', ...k }],
});
const tested = (n: number, errors: number) => ({
  controlResults: new Map([['K-1', { n, errors }]]),
});

improvementExamples('control-by-sample', [
  ['never tested: not judged', inRow([step()]), [{ needs: 'control-results' }]],
  // No error in 149: at most 1.99 %. 80 % of 10 min are spared.
  ['hardly any errors', inRow([step()]), [{ at: 's', minutesPerCase: 8 }], tested(149, 0)],
  ['one case fewer proves less', inRow([step()]), [], tested(148, 0)],
  ['too many errors', inRow([step()]), [], tested(149, 1)],
  ['already a sample', inRow([step({ quote: 0.2 })]), [], tested(149, 0)],
  [
    'a machine looks at all of them for nothing',
    inRow([step({ ausfuehrung: 'auto' })]),
    [],
    tested(149, 0),
  ],
  ['work is no control', inRow([step({}, { zahlungsrelevant: 'begruendet' })]), [], tested(149, 0)],
]);
