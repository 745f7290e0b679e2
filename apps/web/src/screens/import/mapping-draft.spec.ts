import { describe, expect, it } from '@jest/globals';
import {
  type Mapping,
  type MappingDraft,
  readDraft,
  sameMapping,
  startOf,
  toMapping,
  undecided,
  withFormat,
  withTarget,
  withTemplate,
} from './mapping-draft.ts';

const headers = ['Belegnr', 'Datum', 'Buchdat', 'Betrag', 'Bem'];
const suggestedMapping: Mapping = {
  columns: { Belegnr: 'document_no', Buchdat: 'payment_date', Betrag: 'amount' },
};
const preview = { headers, suggestedMapping } as Parameters<typeof startOf>[0]['preview'];
const start = startOf({ preview, mapping: null, mappingConfirmed: false });

describe('columns of a file', () => {
  it('start as proposed, later as confirmed', () => {
    expect(start.columns).toEqual(suggestedMapping.columns);
    const mapping: Mapping = {
      columns: { Datum: 'payment_date', Betrag: 'amount', Fremd: 'iban' },
      formats: { amount: '1.234,56' },
      leftOut: ['Bem', 'Fremd'],
    };
    expect(startOf({ preview, mapping, mappingConfirmed: true })).toEqual({
      columns: { Datum: 'payment_date', Betrag: 'amount' },
      formats: { Betrag: '1.234,56' },
      leftOut: ['Bem'],
    });
  });

  it('have each target once: it moves, and the header that had it stays without one', () => {
    const moved = withTarget(start, 'Datum', 'payment_date');
    expect(moved.columns).toEqual({
      Belegnr: 'document_no',
      Betrag: 'amount',
      Datum: 'payment_date',
    });
    expect(moved.leftOut).toEqual(['Buchdat']);
    expect(withTarget(moved, 'Buchdat', 'due_date').leftOut).toEqual([]);
  });

  it('stay as they are when a target is chosen again', () => {
    expect(sameMapping(withTarget(start, 'Betrag', 'amount'), start)).toBe(true);
    expect(withTarget(start, 'Betrag', 'amount').leftOut).toEqual([]);
  });

  it('lose the format with the target it belonged to', () => {
    const formatted = withFormat(start, 'Betrag', '1.234,56 | 1,234.56');
    expect(formatted.formats).toEqual({ Betrag: '1.234,56 | 1,234.56' });
    expect(withTarget(formatted, 'Betrag', null).formats).toEqual({});
    expect(withTarget(formatted, 'Bem', 'amount').formats).toEqual({});
    expect(withFormat(formatted, 'Betrag', null)).toEqual(start);
  });

  it('know which ambiguous headers are not decided', () => {
    const ambiguous = [
      { header: 'Datum', candidates: ['payment_date' as const] },
      { header: 'Bem', candidates: ['note' as const] },
    ];
    expect(undecided(start, ambiguous)).toEqual(['Datum', 'Bem']);
    const decided = withTarget(withTarget(start, 'Datum', 'due_date'), 'Bem', null);
    expect(undecided(decided, ambiguous)).toEqual([]);
  });

  it('take a template where the file has its headers, and the proposal for the rest', () => {
    const template: Mapping = {
      columns: { Datum: 'payment_date', Fremd: 'iban' },
      leftOut: ['Belegnr'],
    };
    expect(withTemplate(template, preview)).toEqual({
      columns: { Datum: 'payment_date', Betrag: 'amount' },
      formats: {},
      leftOut: ['Belegnr'],
    });
  });

  it('are sent with every other header left out', () => {
    const sent = toMapping(withFormat(start, 'Bem', 'dd.mm.yyyy'), headers);
    expect(sent).toEqual({ ...suggestedMapping, leftOut: ['Datum', 'Bem'] });
  });

  it('differ by target or format, not by order', () => {
    const turned: MappingDraft = {
      ...start,
      columns: Object.fromEntries(Object.entries(start.columns).reverse()),
    };
    expect(sameMapping(turned, start)).toBe(true);
    expect(sameMapping(withFormat(start, 'Betrag', '1,234.56'), start)).toBe(false);
    expect(sameMapping(withTarget(start, 'Bem', 'note'), start)).toBe(false);
  });

  it.each(['', 'x', 'null', '{"columns":{}}'])('are none in the storage of %j', (text) => {
    expect(readDraft(text)).toBeNull();
  });

  it('come back from the storage', () => {
    expect(readDraft(JSON.stringify(start))).toEqual(start);
  });
});
