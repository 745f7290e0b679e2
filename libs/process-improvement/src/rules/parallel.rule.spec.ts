import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (id: string, lane: string, hours: number, datenfelder?: string) => ({
  ...{ id, lane, a: { grundzeitMin: 60, liegezeitH: hours - 1, datenfelder } },
});

improvementExamples('parallel', [
  [
    // 10 + 30 hours become 30; the work stays.
    'two roles that need nothing of one another',
    inRow([step('a', 'A', 10, 'x:r;p:w'), step('b', 'B', 30, 'x:r;q:w')]),
    [{ at: 'a', hours: 10, minutesPerCase: 0 }],
  ],
  [
    'the last one needs the first: two of three go together',
    inRow([
      step('a', 'A', 10, 'x:r;p:w'),
      step('b', 'B', 30, 'x:r;q:w'),
      step('c', 'C', 20, 'p:r;r:w'),
    ]),
    [{ at: 'a', hours: 10 }],
  ],
  [
    'one reads what the other writes',
    inRow([step('a', 'A', 10, 'p:w'), step('b', 'B', 9, 'p:r')]),
    [],
  ],
  ['both write the same', inRow([step('a', 'A', 10, 'p:w'), step('b', 'B', 9, 'p:w')]), []],
  [
    'the same role cannot do both at once',
    inRow([step('a', 'A', 10, 'p:w'), step('b', 'A', 9, 'q:w')]),
    [],
  ],
  [
    'data fields are not recorded',
    inRow([step('a', 'A', 10), step('b', 'B', 9)]),
    [{ needs: 'data-fields' }],
  ],
]);
