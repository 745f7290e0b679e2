import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (id: string, datenfelder: string) => ({ id, a: { grundzeitMin: 5, datenfelder } });

improvementExamples('double-entry', [
  [
    // Two fields of half a minute.
    'two fields are entered again',
    inRow([step('a', 'p.name:w;p.iban:w'), step('b', 'p.name:w;p.iban:w;z.zweck:w')]),
    [{ at: 'b', minutesPerCase: 1 }],
  ],
  ['who changes reads first', inRow([step('a', 'p.name:w'), step('b', 'p.name:rw')]), []],
  ['other fields', inRow([step('a', 'p.name:w'), step('b', 'p.ort:w')]), []],
  [
    'on ways that no case takes both',
    {
      nodes: [
        { id: 'start', type: 'startEvent' },
        { id: 'x', type: 'exclusiveGateway' },
        ...[step('a', 'p.name:w'), step('b', 'p.name:w')],
      ],
      flows: ['start>x', 'x>a:0.5', 'x>b:0.5'],
    },
    [],
  ],
]);
