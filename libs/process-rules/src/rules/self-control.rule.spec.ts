import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('self-control', [
  ['the head over the clerk', office({ order: { k: [fourEyes()] } }), []],
  ['the clerk over himself', office({ prepare: { k: [fourEyes()] } }), ['prepare']],
  [
    'the clerk over himself, in a step of its own',
    office({ order: { lane: 'clerk', a: { zahlungsrelevant: 'nein' }, k: [fourEyes()] } }),
    ['order'],
  ],
  [
    'a second clerk, named as another role',
    office({ prepare: { k: [fourEyes({ rolle: 'second clerk' })] } }),
    [],
  ],
  [
    'named by the id of the lane, in other case',
    office({ prepare: { k: [fourEyes({ rolle: ' CLERK ' })] } }),
    ['prepare'],
  ],
  [
    'a check that everybody makes of his own work',
    office({ prepare: { k: [fourEyes({ art: 'plausibilitaet' })] } }),
    [],
  ],
  ['a machine', office({ prepare: { k: [fourEyes({ ausfuehrung: 'auto' })] } }), []],
]);
