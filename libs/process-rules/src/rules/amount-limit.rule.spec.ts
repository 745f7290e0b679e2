import { CHAIN, checkExamples, office } from '../../../../test/kit/rule-examples.ts';

const limited = { roles: { head: { betragsgrenzeEur: 500 } } };

checkExamples('amount-limit', [
  ['no limit', office({ order: { a: { betragBisEur: 9999 } } }), []],
  ['within it', office({ ...limited, order: { a: { betragBisEur: 500 } } }), []],
  ['a cent above it', office({ ...limited, order: { a: { betragBisEur: 500.01 } } }), ['order']],
  ['no amount and nothing that asks for it', office(limited), ['order']],
  [
    'no amount, with a limit set in the system',
    office({ ...limited, order: { k: [{ id: 'K-1', art: 'limit' }] } }),
    [],
  ],
  [
    'no amount, after a gateway on it',
    office({
      ...limited,
      more: [{ id: 'how-much', type: 'exclusiveGateway', kriterium: 'betrag', lane: 'clerk' }],
      flows: [...CHAIN, 'start>how-much', 'how-much>order'],
    }),
    [],
  ],
]);
