import { CHAIN, checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('payment-four-eyes', [
  ['nothing is recorded: order and payment lack a second person', office(), ['order', 'pay']],
  [
    'the head who orders is a second person to the clerk',
    office({ order: { k: [fourEyes()] } }),
    [],
  ],
  [
    'the treasury alone is no second person for what it pays',
    office({ pay: { k: [fourEyes()] } }),
    ['order', 'pay'],
  ],
  [
    'another role at the payment itself is one',
    office({ pay: { k: [fourEyes({ rolle: 'head' })] } }),
    ['order'],
  ],
  [
    'a control by the one whose work it looks at counts for nothing',
    office({ prepare: { k: [fourEyes()] } }),
    ['order', 'pay'],
  ],
  [
    'a control of another kind counts for nothing',
    office({ order: { k: [fourEyes({ art: 'plausibilitaet' })] } }),
    ['order', 'pay'],
  ],
  [
    'a control on each of two branches covers both',
    office({
      more: [
        { id: 'split', type: 'exclusiveGateway', lane: 'clerk' },
        { id: 'small', lane: 'audit', k: [fourEyes({ id: 'K-2' })] },
        { id: 'large', lane: 'head', k: [fourEyes({ id: 'K-3' })] },
      ],
      flows: [
        ...['start>prepare', 'prepare>split', 'split>small', 'split>large'],
        ...['small>order', 'large>order', 'order>pay', 'pay>after', 'after>end'],
      ],
    }),
    [],
  ],
  [
    'a boundary event leaves the control before it is done',
    office({
      order: { k: [fourEyes()] },
      more: [{ id: 'late', type: 'boundaryEvent:timer', attachedTo: 'order', lane: 'head' }],
      flows: [...CHAIN, 'late>pay'],
    }),
    ['pay'],
  ],
]);
