import { describe, expect, it } from '@jest/globals';
import { suggestions } from './template-suggestion.ts';

const template = (name: string, ...headers: string[]) => ({
  id: name,
  name,
  mapping: { columns: Object.fromEntries(headers.map((header) => [header, 'note' as const])) },
});

describe('templates suggested for the headers of a file', () => {
  it('puts the one that fits whole before the one that fits in part, and drops what does not fit', () => {
    const templates = [
      template('part', 'Betrag', 'Datum', 'SB'),
      template('none', 'Amount'),
      template('whole', 'Betrag', 'Datum'),
      template('empty'),
    ];
    expect(suggestions(templates, ['Datum', 'Betrag', 'Text'])).toEqual([
      { id: 'whole', name: 'whole', matched: 2, total: 2, share: 1 },
      { id: 'part', name: 'part', matched: 2, total: 3, share: 2 / 3 },
    ]);
  });
});
