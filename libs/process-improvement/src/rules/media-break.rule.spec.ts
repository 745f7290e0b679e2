import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const out = { id: 'a', a: { grundzeitMin: 5, medienAus: 'papier' } };
const step = (a: object) => ({ id: 'b', a: { grundzeitMin: 5, ...a } });

improvementExamples('media-break', [
  ['the same medium', inRow([out, step({ medienEin: 'papier' })]), []],
  [
    // 4 min + 2 % × 10 min.
    'typed off paper',
    inRow([out, step({ medienEin: 'fachverfahren' })]),
    [{ at: 'b', minutesPerCase: 4.2 }],
  ],
  [
    'with its own error rate',
    inRow([out, step({ medienEin: 'fachverfahren', fehlerQuote: 0.1 })]),
    [{ at: 'b', minutesPerCase: 5 }],
  ],
  [
    'printed inside a step',
    inRow([step({ medienEin: 'portal', medienAus: 'papier' })]),
    [{ at: 'b', minutesPerCase: 4.2 }],
  ],
]);
