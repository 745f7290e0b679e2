import { improvementExamples } from '../../../../test/kit/improvement-examples.ts';
import type { ProcessFile } from '../../../../test/kit/process-file.ts';

const loop = (share: number, kriterium = 'vollstaendigkeit'): Partial<ProcessFile> => ({
  process: { fallzahlJahr: 1200 },
  nodes: [
    { id: 'start', type: 'startEvent' },
    { id: 'check', a: { grundzeitMin: 12.5, liegezeitH: 70 } },
    { id: 'ok', type: 'exclusiveGateway', kriterium },
    { id: 'end', type: 'endEvent' },
  ],
  flows: ['start>check', 'check>ok', `ok>check:${share}`, `ok>end:${1 - share}`],
});
const visits = (q: number): number => 1 / (1 - q);
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

improvementExamples('loop-completeness', [
  [
    // 1.428571 visits become 1.176471 when half of the ways back are avoided.
    'a way back of 30 %',
    loop(0.3),
    [
      {
        at: 'ok',
        minutesPerCase: round(12.5 * (visits(0.3) - visits(0.15))),
        hours: round((70 + 12.5 / 60) * (visits(0.3) - visits(0.15))),
      },
    ],
  ],
  ['exactly at the limit', loop(0.1), [{ at: 'ok' }]],
  ['below the limit', loop(0.09), []],
  ['a way back for another reason', loop(0.3, 'anspruch'), []],
  [
    'an arrow forwards inside a larger circle',
    {
      nodes: [
        { id: 'start', type: 'startEvent' },
        ...['a', 'b', 'c'].map((id) => ({ id })),
        { id: 'x', type: 'exclusiveGateway' },
        { id: 'y', type: 'exclusiveGateway', kriterium: 'sonstiges' },
        { id: 'end', type: 'endEvent' },
      ],
      flows: ['start>a', 'a>x', 'x>b:0.5', 'x>c:0.5', 'b>y', 'c>y', 'y>a:0.2', 'y>end:0.8'],
    },
    [],
  ],
]);
