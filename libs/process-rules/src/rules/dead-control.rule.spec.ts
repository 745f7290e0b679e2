import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

function rare(share: number) {
  return ['start>prepare', `prepare>order:${share}`, 'prepare>pay', 'order>pay'];
}

const gate = (id: string) => ({ id, type: 'exclusiveGateway', lane: 'clerk' });

/** Decisions one after the other, each with that share of the cases going on towards the control. */
function rareChain(share: number, count = 3): string[] {
  const gates = Array.from({ length: count }, (_, i) => `g${i + 1}`);
  const decisions = gates.flatMap((id, i) => [
    `${id}>${gates[i + 1] ?? 'order'}:${share}`,
    `${id}>pay:${1 - share}`,
  ]);
  return ['start>prepare', 'prepare>g1', ...decisions, 'order>pay'];
}

checkExamples('dead-control', [
  ['on the way', office({ order: { k: [fourEyes()] } }), []],
  ['nothing leads to it', office({ order: { k: [fourEyes()] }, flows: ['start>pay'] }), ['order']],
  [
    'almost no case comes to it',
    office({ order: { k: [fourEyes()] }, flows: rare(0.009) }),
    ['order'],
  ],
  [
    'three rare decisions in a row',
    office({
      ...{ order: { k: [fourEyes()] } },
      more: [gate('g1'), gate('g2'), gate('g3')],
      flows: rareChain(0.2),
    }),
    ['order'],
  ],
  [
    'two of them leave four in a hundred',
    office({
      order: { k: [fourEyes()] },
      more: [gate('g1'), gate('g2')],
      flows: rareChain(0.2, 2),
    }),
    [],
  ],
  [
    'a share that nobody has recorded proves nothing',
    office({
      ...{ order: { k: [fourEyes()] } },
      more: [gate('g1'), gate('g2'), gate('g3')],
      flows: rareChain(0.2).map((flow) => flow.replace(/^(g2>g3|g2>pay):.*/, '$1')),
    }),
    [],
  ],
  ['one in a hundred comes to it', office({ order: { k: [fourEyes()] }, flows: rare(0.01) }), []],
]);
