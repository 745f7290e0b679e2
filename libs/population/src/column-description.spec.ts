import { describe, expect, it } from '@jest/globals';
import { columnDescription, columnDescriptions } from './column-description.ts';

describe('canonical columns as people meet them', () => {
  it.each(['labelDe', 'labelEn'] as const)('no two columns share a %s', (key) => {
    const labels = columnDescriptions.map((column) => column[key]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('requires the amount and the day, and nothing else', () => {
    const required = columnDescriptions.filter((column) => column.required);
    expect(required.map(({ name }) => name)).toEqual(['amount', 'payment_date']);
  });

  it.each([
    ['iban', 'pseudonym', 'payee'],
    ['captured_by', 'pseudonym', 'voucher'],
    ['note', 'withheld', 'settlement'],
    ['person_birth_date', 'withheld', 'case'],
    ['amount', 'open', 'benefit'],
  ] as const)('shows %s as %s, in the group %s', (name, showing, group) => {
    expect(columnDescription(name)).toMatchObject({ showing, group });
  });
});
