import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('control-after-payment', [
  ['no control at all is the matter of another rule', office(), []],
  ['only afterwards', office({ after: { k: [{ id: 'K-1', wirkung: 'detektiv' }] } }), ['pay']],
  [
    'one before and one afterwards',
    office({
      order: { k: [fourEyes({ wirkung: 'praeventiv' })] },
      after: { k: [{ id: 'K-2', wirkung: 'detektiv' }] },
    }),
    [],
  ],
]);
