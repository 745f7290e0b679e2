import { describe, expect, it } from '@jest/globals';
import { commonFields, type Evidence, markedFields, shownFields } from './marked-fields.ts';

const row = (fields: Partial<Evidence>) =>
  ({
    ...{ voucherNumber: '1', caseNumber: 'A', method: 'cash', captured: null, benefitType: null },
    ...fields,
  }) as Evidence;

describe('marks in the evidence', () => {
  it('are on what several payments share, as far as the rule looks at it', () => {
    const rows = [
      row({ captured: 'SB-07', amountCents: 1 }),
      row({ captured: 'SB-07', amountCents: 2 }),
    ];
    const columns = ['captured', 'amountCents', 'caseNumber'];
    expect([...markedFields(columns, rows)]).toEqual(['captured']);
  });

  it('are on equal amounts, which make a duplicate', () => {
    const rows = [row({ amountCents: 5 }), row({ amountCents: 5 })];
    expect([...markedFields(['amountCents'], rows)]).toEqual(['amountCents']);
  });

  it('are on all of a single payment but what identifies it', () => {
    const columns = ['voucherNumber', 'captured', 'released', 'amountCents'];
    const rows = [row({ captured: 'SB-01', released: null, amountCents: 5 })];
    expect([...markedFields(columns, rows)]).toEqual(['captured']);
  });

  it('are nowhere without payments', () => {
    expect(markedFields(['captured'], []).size).toBe(0);
  });
});

describe('columns of the evidence', () => {
  it('name the case where there are several', () => {
    expect(shownFields([row({}), row({ caseNumber: 'B' })], []).case).toBe(true);
    expect(shownFields([row({}), row({})], []).case).toBe(false);
  });

  it('show a missing release where the rule looks at it', () => {
    expect(shownFields([row({ released: null })], ['released']).released).toBe(true);
    expect(shownFields([row({ released: null })], []).released).toBe(false);
  });
});

describe('what is said once for all payments', () => {
  it('is what they share', () => {
    const rows = [row({ benefitType: 'Wohnung' }), row({ benefitType: 'Wohnung', method: 'card' })];
    expect(commonFields(rows)).toEqual(['benefitType']);
    expect(shownFields(rows, [])).toMatchObject({ benefit: false, method: true });
  });

  it('is all of a single payment, but not what is empty', () => {
    expect(commonFields([row({ benefitType: 'Wohnung' })])).toEqual(['benefitType', 'method']);
    expect(commonFields([row({ method: null }), row({ method: null })])).toEqual([]);
    expect(commonFields([])).toEqual([]);
  });
});
