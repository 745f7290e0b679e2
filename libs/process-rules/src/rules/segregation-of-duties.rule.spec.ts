import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

const reconciled = (more: object) => ({ id: 'K-3', art: 'abgleich', ...more });

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
  [
    'changing an account and confirming it in one role',
    office({
      prepare: { a: { zahlungsrelevant: undefined, stammdatenAenderung: true } },
      order: { a: { zahlungsrelevant: undefined }, k: [reconciled({ rolle: 'clerk' })] },
    }),
    ['order'],
  ],
  [
    'a machine confirms it',
    office({
      prepare: { a: { zahlungsrelevant: undefined, stammdatenAenderung: true } },
      order: {
        a: { zahlungsrelevant: undefined },
        k: [reconciled({ rolle: 'clerk', ausfuehrung: 'auto' })],
      },
    }),
    [],
  ],
  [
    'changing an account and releasing the payment in one role',
    office({
      prepare: { a: { zahlungsrelevant: undefined, stammdatenAenderung: true } },
      pay: { k: [fourEyes({ rolle: 'clerk' })] },
    }),
    ['pay'],
  ],
  [
    'both releases of one payment in one role',
    office({
      pay: { k: [fourEyes({ rolle: 'audit' })] },
      after: { k: [fourEyes({ id: 'K-2', rolle: 'audit' })] },
    }),
    ['after'],
  ],
  [
    'the second person at the order and at the payment is the same',
    office({
      order: { k: [fourEyes({ rolle: 'audit' })] },
      pay: { k: [fourEyes({ id: 'K-2', rolle: 'audit' })] },
    }),
    [],
  ],
  [
    'releases by two roles',
    office({
      pay: { k: [fourEyes({ rolle: 'audit' })] },
      after: { k: [fourEyes({ id: 'K-2', rolle: 'head' })] },
    }),
    [],
  ],
  [
    'a role that may order and pay, though no step shows it',
    office({ roles: { audit: { befugnisse: 'anordnen;kasse' } } }),
    ['audit'],
  ],
  [
    'a role that may certify and order',
    office({ roles: { audit: { befugnisse: 'feststellen;anordnen' } } }),
    [],
  ],
  ['not on one way', office({ pay: { lane: 'head' }, flows: ['start>order', 'start>pay'] }), []],
]);
