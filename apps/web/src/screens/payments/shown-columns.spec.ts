import { describe, expect, it } from '@jest/globals';
import type { ShownColumn } from './payment-filters.ts';
import { gridColumns, toggled } from './shown-columns.ts';

const column = (name: string, showing: ShownColumn['showing'] = 'open'): ShownColumn => ({
  ...{ name, labelDe: name, labelEn: name, kind: 'text', showing, filterable: true },
});

const columns = [
  column('row_no'),
  column('currency'),
  column('payee_name', 'pseudonym'),
  column('note', 'withheld'),
  column('payment_date'),
  column('amount_cents'),
  column('benefit_text'),
];
const names = (list: readonly ShownColumn[]) => list.map(({ name }) => name);

describe('columns of the grid', () => {
  it('begin with what tells a payment, never with what is withheld', () => {
    const expected = ['row_no', 'payment_date', 'amount_cents', 'benefit_text', 'payee_name'];
    expect(names(gridColumns(columns, null))).toEqual(expected);
  });

  it('are all of a dataset that has few known ones', () => {
    const few = [column('row_no'), column('amount_cents'), column('card_id')];
    expect(gridColumns(few, null)).toEqual(few);
  });

  it('are those that were chosen, in the order of the dataset, with the number', () => {
    const chosen = ['benefit_text', 'currency', 'gone', 'note'];
    expect(names(gridColumns(columns, chosen))).toEqual(['row_no', 'currency', 'benefit_text']);
  });

  it('come and go with a tick', () => {
    expect(toggled(columns.slice(0, 2), 'currency')).toEqual(['row_no']);
    expect(toggled(columns.slice(0, 1), 'currency')).toEqual(['row_no', 'currency']);
  });
});
