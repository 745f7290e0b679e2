import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { missingSecondPersonRule } from './missing-second-person.rule.ts';

const clean: PaymentRow = {
  amount: 10_000,
  payment_date: '2025-03-05',
  captured_by: 'A',
  determined_by: 'B',
  ordered_by: 'C',
  released_by_1: 'D',
  released_by_2: 'E',
};

const cases: [string, PaymentRow[], [string, string][]][] = [
  ['five different persons', [clean], []],
  ['capture and order', [{ ...clean, captured_by: 'C' }], [['C', 'capture+order']]],
  ['determination and order', [{ ...clean, determined_by: 'C' }], [['C', 'determine+order']]],
  ['order and first release', [{ ...clean, released_by_1: 'C' }], [['C', 'order+release1']]],
  ['capture and first release', [{ ...clean, released_by_1: 'A' }], [['A', 'capture+release1']]],
  ['capture and second release', [{ ...clean, released_by_2: 'A' }], [['A', 'capture+release2']]],
  [
    'one name in two writings',
    [{ ...clean, captured_by: 'Müller, A. ', ordered_by: 'MÜLLER,A.' }],
    [['Müller, A.', 'capture+order']],
  ],
  [
    'numbers with other signs are two persons',
    [{ ...clean, captured_by: '1.11', ordered_by: '11.1' }],
    [],
  ],
  [
    'only two functions filled, in one hand',
    [
      {
        ...clean,
        captured_by: 'A',
        determined_by: 'A',
        ordered_by: null,
        released_by_1: null,
        released_by_2: '',
      },
    ],
    [['A', 'all']],
  ],
  ['both releases', [{ ...clean, released_by_2: 'D' }], [['D', 'release1+release2']]],
  ['capture and determination are usual', [{ ...clean, determined_by: 'A' }], []],
  [
    'all functions in one hand are told once',
    [
      {
        ...clean,
        captured_by: 'A',
        determined_by: 'A',
        ordered_by: 'A',
        released_by_1: 'A',
        released_by_2: 'A',
      },
    ],
    [['A', 'all']],
  ],
  [
    'all that are filled in one hand',
    [
      {
        ...clean,
        captured_by: 'A',
        determined_by: 'A',
        ordered_by: 'A',
        released_by_1: null,
        released_by_2: null,
      },
    ],
    [['A', 'all']],
  ],
  ['empty functions are nobody', [{ ...clean, released_by_1: null, released_by_2: null }], []],
  ['blank functions are nobody', [{ ...clean, released_by_1: ' ', released_by_2: ' ' }], []],
  ['credits are not payments', [clean, { ...clean, amount: -10_000, released_by_2: 'D' }], []],
];

describe('missing-second-person', () => {
  it.each(cases)('%s', async (_reason, rows, expected) => {
    const hits = await hitsOf(missingSecondPersonRule, rows);
    expect(hits.map((hit) => [hit.facts['employee'], hit.facts['functions']])).toEqual(expected);
  });

  it('makes one hit per employee, pattern and month, with the share of the month', async () => {
    const alone = { ...clean, captured_by: 'C' };
    const april = { ...alone, payment_date: '2025-04-01', label: 'april' };
    const hits = await hitsOf(missingSecondPersonRule, [
      { ...alone, label: 'm1' },
      { ...alone, label: 'm2' },
      clean,
      { ...clean, amount: -10_000 },
      april,
    ]);
    expect(hits.map((hit) => hit.rows)).toEqual([['m1', 'm2'], ['april']]);
    expect(hits[0]).toMatchObject({
      amountAtRiskCents: 20_000,
      facts: { payments: 2, all_payments: 3, month: '2025-03-01' },
    });
  });

  it('leaves out months with fewer payments than the parameter says', async () => {
    const alone = { ...clean, captured_by: 'C' };
    const rows = [
      { ...alone, label: 'm1' },
      { ...alone, label: 'm2' },
      { ...alone, label: 'april', payment_date: '2025-04-01' },
    ];
    const hits = await hitsOf(missingSecondPersonRule, rows, { parameters: { minPayments: 2 } });
    expect(hits.map((hit) => hit.rows)).toEqual([['m1', 'm2']]);
  });

  it('works with two recorded functions', async () => {
    const rows = [{ amount: 100, payment_date: '2025-03-05', captured_by: 'A', ordered_by: 'A' }];
    expect(await hitsOf(missingSecondPersonRule, rows)).toHaveLength(1);
  });

  it('reports the usual pair when the level is lowered', async () => {
    const rows = [{ ...clean, determined_by: 'A' }];
    const hits = await hitsOf(missingSecondPersonRule, rows, { parameters: { minSeverity: 2 } });
    expect(hits.map((hit) => hit.facts['functions'])).toEqual(['capture+determine']);
  });
});
