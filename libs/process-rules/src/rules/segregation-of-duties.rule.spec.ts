import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('segregation-of-duties', [
  ['three duties, three roles', office(), []],
  ['order and payment in one role', office({ pay: { lane: 'head' } }), ['pay']],
  [
    'the same role under two names of lanes',
    office({ roles: { head: { rolleRef: 'R1' }, treasury: { rolleRef: 'r1' } } }),
    ['pay'],
  ],
  ['certifying and ordering in one role', office({ order: { lane: 'clerk' } }), ['order']],
  [
    'compensated by a second person',
    office({ order: { lane: 'clerk', k: [fourEyes({ rolle: 'audit' })] } }),
    [],
  ],
  [
    'ordering and paying is not compensated by it',
    office({ pay: { lane: 'head', k: [fourEyes({ rolle: 'audit' })] } }),
    ['pay'],
  ],
  ['both duties in one step', office({ pay: { a: { stammdatenAenderung: true } } }), ['pay']],
  [
    'entering and certifying in one role is usual',
    office({ order: { lane: 'clerk', a: { zahlungsrelevant: 'aendert' } } }),
    [],
  ],
  ['not on one way', office({ pay: { lane: 'head' }, flows: ['start>order', 'start>pay'] }), []],
]);
