import { improvementExamples } from '../../../../test/kit/improvement-examples.ts';
import type { ProcessFile } from '../../../../test/kit/process-file.ts';

const file = (between: string, used: string[], other = 'z:r'): Partial<ProcessFile> => ({
  process: { fallzahlJahr: 1000 },
  nodes: [
    { id: 'start', type: 'startEvent' },
    { id: 'calculate', a: { grundzeitMin: 20, datenfelder: 'anspruch.betrag:w' } },
    { id: 'judge', a: { grundzeitMin: 5, datenfelder: between } },
    { id: 'split', type: 'exclusiveGateway' },
    { id: 'grant', a: { grundzeitMin: 5, datenfelder: used[0] } },
    { id: 'refuse', a: { grundzeitMin: 5, datenfelder: other } },
    { id: 'end', type: 'endEvent' },
  ],
  flows: [
    ...['start>calculate', 'calculate>judge', 'judge>split', 'split>grant:0.6'],
    ...['split>refuse:0.4', 'grant>end', 'refuse>end'],
  ],
});

improvementExamples('resequencing', [
  [
    'the result is used by 60 % of the cases only',
    file('antrag.grund:r', ['anspruch.betrag:r']),
    [{ at: 'calculate', minutesPerCase: 8, hours: 0.133333 }],
  ],
  ['the step in between reads it', file('anspruch.betrag:r', ['anspruch.betrag:r']), []],
  ['what the step in between reads is not known', file('', ['anspruch.betrag:r']), []],
  ['both ways use it', file('antrag.grund:r', ['anspruch.betrag:r'], 'anspruch.betrag:r'), []],
  ['nobody uses it: that is another question', file('antrag.grund:r', ['z:r']), []],
]);
