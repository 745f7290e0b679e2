import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('deadline-without-timer', [
  ['no deadline', office(), []],
  ['nothing watches it', office({ process: { gesetzlicheFrist: 21 } }), ['p']],
  [
    'a timer at a step',
    office({
      process: { gesetzlicheFrist: 21 },
      more: [{ id: 'late', type: 'boundaryEvent:timer', attachedTo: 'prepare', lane: 'clerk' }],
    }),
    [],
  ],
  [
    'an event of another kind',
    office({
      process: { gesetzlicheFrist: 21 },
      more: [{ id: 'mail', type: 'boundaryEvent:message', attachedTo: 'prepare', lane: 'clerk' }],
    }),
    ['p'],
  ],
]);
