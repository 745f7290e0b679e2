import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (id: string, lane: string, a: object = {}) => ({
  ...{ id, lane, a: { grundzeitMin: 10, liegezeitH: 10, ...a } },
});
const row = (...lanes: string[]) => inRow(lanes.map((lane, at) => step(`s${at}`, lane)));

improvementExamples('hand-overs', [
  ['three hand-overs are within the limit', row('A', 'B', 'C', 'D'), []],
  // Half of 4 × 10 hours.
  ['four are not', row('A', 'B', 'C', 'D', 'E'), [{ at: 's1', hours: 20, minutesPerCase: 0 }]],
  [
    'two sites are too many for one case',
    inRow([step('s0', 'A'), step('s1', 'B')], {
      lanes: [
        { id: 'A', name: 'A', rolle: { standort: 'Nord' } },
        { id: 'B', name: 'B', rolle: { standort: 'Süd' } },
      ],
    }),
    [{ at: 's1', hours: 5 }],
  ],
  [
    'those that keep duties apart do not count',
    inRow([
      ...['A', 'B', 'C', 'D'].map((lane, at) => step(`s${at}`, lane)),
      step('pay', 'E', { zahlungsrelevant: 'zahltAus' }),
    ]),
    [{ at: 's1', hours: 15 }],
  ],
]);
