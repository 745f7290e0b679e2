import { improvementExamples } from '../../../../test/kit/improvement-examples.ts';
import type { ProcessFile } from '../../../../test/kit/process-file.ts';

/** `rare` steps on the rare way, of 6 + rare in all. */
const file = (share: number, rare: number): Partial<ProcessFile> => {
  const names = Array.from({ length: rare }, (_, at) => `r${at}`);
  const usual = ['a', 'b', 'c'];
  return {
    nodes: [
      { id: 'start', type: 'startEvent' },
      { id: 'x', type: 'exclusiveGateway' },
      ...[...names, ...usual].map((id) => ({ id })),
      { id: 'end', type: 'endEvent' },
    ],
    flows: [
      ...['start>x', `x>${names[0] ?? ''}:${share}`, `x>a:${1 - share}`, 'a>b', 'b>c', 'c>end'],
      ...names.map((id, at) => `${id}>${names[at + 1] ?? 'end'}`),
    ],
  };
};

improvementExamples('exception', [
  [
    'one case in a hundred, a quarter of the model',
    file(0.01, 2),
    [{ at: 'r0', minutesPerCase: 0 }],
  ],
  ['not rare', file(0.02, 2), []],
  ['a small part of the model', file(0.01, 1), []],
]);
