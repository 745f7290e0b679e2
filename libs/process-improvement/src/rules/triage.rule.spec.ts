import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';
import type { ProcessFile } from '../../../../test/kit/process-file.ts';

// Half width 7.84 min of 25 observations: standard deviation 7.84 × 5 / 1.96 = 20 min.
const spread = (minutes: number) => ({
  ...{ id: 's', a: { grundzeitMin: minutes, zeitCi95: 7.84, zeitN: 25, zeitMethode: 'messung' } },
});
const amount = (ermessen: string): Partial<ProcessFile> => ({
  process: { fallzahlJahr: 1000 },
  nodes: [
    { id: 'start', type: 'startEvent' },
    { id: 'split', type: 'exclusiveGateway', kriterium: 'betrag' },
    { id: 'large', a: { grundzeitMin: 1, zeitCi95: 0.1, zeitN: 9 } },
    { id: 'merge', type: 'exclusiveGateway' },
    { id: 'full', a: { grundzeitMin: 40, ermessen } },
    { id: 'end', type: 'endEvent' },
  ],
  flows: [
    ...['start>split', 'split>merge:0.25', 'split>large:0.75', 'large>merge', 'merge>full'],
    'full>end',
  ],
});

improvementExamples('triage', [
  // 30 % of the cases in half of the time: 20 × 0.3 × 0.5.
  [
    'times that vary by as much as their mean',
    inRow([spread(20)]),
    [{ at: 's', minutesPerCase: 3 }],
  ],
  ['times that vary by less', inRow([spread(20.1)]), []],
  [
    // 25 % in half of the time.
    'a small amount goes through the full step',
    amount('gebunden'),
    [{ at: 'full', minutesPerCase: 5 }],
  ],
  ['not where there is discretion', amount('ermessen'), []],
  [
    'nothing is known of the spread',
    inRow([{ id: 's', a: { grundzeitMin: 20 } }]),
    [{ needs: 'spread' }],
  ],
]);
