import { CHAIN, checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('control-bypassable', [
  ['on the only way', office({ order: { k: [fourEyes()] } }), []],
  [
    'past it on a short cut',
    office({ order: { k: [fourEyes()] }, flows: [...CHAIN, 'prepare>pay'] }),
    ['order'],
  ],
  [
    'no key control',
    office({ order: { k: [fourEyes({ schluessel: false })] }, flows: [...CHAIN, 'prepare>pay'] }),
    [],
  ],
  ['after the payment only', office({ after: { k: [fourEyes()] } }), []],
  [
    'after the payment, with a way back into the next run',
    office({ after: { k: [fourEyes()] }, flows: [...CHAIN, 'after>order'] }),
    [],
  ],
  [
    'the same number on both branches',
    office({
      order: { k: [fourEyes()] },
      more: [{ id: 'other', lane: 'audit', k: [fourEyes()] }],
      flows: [...CHAIN, 'prepare>other', 'other>pay'],
    }),
    [],
  ],
  [
    'a parallel branch that is waited for',
    office({
      order: { a: { zahlungsrelevant: 'nein' }, k: [fourEyes()] },
      more: [
        { id: 'fork', type: 'parallelGateway', lane: 'clerk' },
        { id: 'print', lane: 'clerk' },
        { id: 'join', type: 'parallelGateway', lane: 'clerk' },
      ],
      flows: [
        ...['start>prepare', 'prepare>fork', 'fork>order', 'fork>print', 'order>join'],
        ...['print>join', 'join>pay', 'pay>end'],
      ],
    }),
    [],
  ],
  [
    'a parallel branch that is not waited for',
    office({
      order: { a: { zahlungsrelevant: 'nein' }, k: [fourEyes()] },
      more: [
        { id: 'fork', type: 'parallelGateway', lane: 'clerk' },
        { id: 'print', lane: 'clerk' },
        { id: 'join', type: 'exclusiveGateway', lane: 'clerk' },
      ],
      flows: [
        ...['start>prepare', 'prepare>fork', 'fork>order', 'fork>print', 'order>join'],
        ...['print>join', 'join>pay', 'pay>end'],
      ],
    }),
    ['order'],
  ],
]);
