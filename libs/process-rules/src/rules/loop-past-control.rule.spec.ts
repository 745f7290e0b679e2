import { CHAIN, checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('loop-past-control', [
  ['no loop', office({ order: { k: [fourEyes()] } }), []],
  [
    'back to a place after the control',
    office({
      order: { k: [fourEyes()] },
      more: [{ id: 'mend', lane: 'clerk', a: { zahlungsrelevant: 'aendert' } }],
      flows: [...CHAIN, 'after>mend', 'mend>pay'],
    }),
    ['mend'],
  ],
  [
    'back to a place before the control',
    office({
      order: { k: [fourEyes()] },
      more: [{ id: 'mend', lane: 'clerk', a: { zahlungsrelevant: 'aendert' } }],
      flows: [...CHAIN, 'after>mend', 'mend>order'],
    }),
    [],
  ],
  [
    'a control that can be bypassed anyway is the matter of another rule',
    office({
      order: { k: [fourEyes()] },
      more: [{ id: 'mend', lane: 'clerk', a: { zahlungsrelevant: 'aendert' } }],
      flows: [...CHAIN, 'start>pay', 'after>mend', 'mend>pay'],
    }),
    [],
  ],
  [
    'a loop that changes nothing',
    office({
      order: { k: [fourEyes()] },
      more: [{ id: 'wait', lane: 'clerk' }],
      flows: [...CHAIN, 'after>wait', 'wait>pay'],
    }),
    [],
  ],
]);
