import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (a: object) => ({ id: 's', a: { grundzeitMin: 6, ...a } });

improvementExamples('batch', [
  [
    'half the interval falls away',
    inRow([step({ stapelIntervallH: 168 })]),
    [{ at: 's', hours: 84, minutesPerCase: 0 }],
  ],
  [
    'of recorded waiting as much',
    inRow([step({ stapelIntervallH: 24, liegezeitH: 20 })]),
    [{ at: 's', hours: 12 }],
  ],
  [
    'and never more than was recorded',
    inRow([step({ stapelIntervallH: 24, liegezeitH: 5 })]),
    [{ at: 's', hours: 5 }],
  ],
  ['without an interval there is no batch', inRow([step({ stapelIntervallH: 0 })]), []],
]);
