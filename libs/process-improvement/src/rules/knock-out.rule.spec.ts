import { improvementExamples } from '../../../../test/kit/improvement-examples.ts';
import type { ProcessFile } from '../../../../test/kit/process-file.ts';

const check = (id: string, minutes: number, datenfelder: string) => ({
  ...{ id, a: { grundzeitMin: minutes, datenfelder } },
});
const out = (id: string, ausschluss: boolean | undefined = true) => ({
  ...{ id, type: 'exclusiveGateway', entscheidung: { ausschluss } },
});

interface Row {
  readonly minutes: readonly [number, number];
  readonly rejected: readonly [number, number];
  readonly reads?: string;
  readonly marked?: boolean;
}

const row = ({ minutes, rejected, reads = 'b:r', marked = true }: Row): Partial<ProcessFile> => ({
  process: { fallzahlJahr: 1000 },
  nodes: [
    { id: 'start', type: 'startEvent' },
    check('first', minutes[0], 'a:r;x:w'),
    out('g1', marked),
    check('second', minutes[1], `${reads};y:w`),
    out('g2'),
    { id: 'decide', a: { grundzeitMin: 5 } },
    ...['no1', 'no2', 'end'].map((id) => ({ id, type: 'endEvent' })),
  ],
  flows: [
    ...['start>first', 'first>g1', `g1>no1:${rejected[0]}`, `g1>second:${1 - rejected[0]}`],
    ...['second>g2', `g2>no2:${rejected[1]}`, `g2>decide:${1 - rejected[1]}`, 'decide>end'],
  ],
});

improvementExamples('knock-out', [
  [
    // Now 30 + 0.9 × 5 = 34.5; the other way round 5 + 0.6 × 30 = 23.
    'the cheap check that refuses many comes first',
    row({ minutes: [30, 5], rejected: [0.1, 0.4] }),
    [{ at: 'first', minutesPerCase: 11.5 }],
  ],
  ['already in the best order', row({ minutes: [5, 30], rejected: [0.4, 0.1] }), []],
  ['equally good either way', row({ minutes: [10, 20], rejected: [0.1, 0.2] }), []],
  [
    'the second needs a result of the first',
    row({ minutes: [30, 5], rejected: [0.1, 0.4], reads: 'x:r' }),
    [],
  ],
  [
    'nobody says that the first one is a knock-out',
    row({ minutes: [30, 5], rejected: [0.1, 0.4], marked: false }),
    [],
  ],
]);
