import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

function rare(share: number) {
  return ['start>prepare', `prepare>order:${share}`, 'prepare>pay', 'order>pay'];
}

checkExamples('dead-control', [
  ['on the way', office({ order: { k: [fourEyes()] } }), []],
  ['nothing leads to it', office({ order: { k: [fourEyes()] }, flows: ['start>pay'] }), ['order']],
  [
    'almost no case comes to it',
    office({ order: { k: [fourEyes()] }, flows: rare(0.009) }),
    ['order'],
  ],
  ['one in a hundred comes to it', office({ order: { k: [fourEyes()] }, flows: rare(0.01) }), []],
]);
