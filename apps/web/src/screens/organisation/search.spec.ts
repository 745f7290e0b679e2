import { describe, expect, it } from '@jest/globals';
import { organisationSearch } from './search.ts';

describe('the address of the organisation', () => {
  it('remembers view, unit and day', () => {
    const raw = { ansicht: 'vergleich', einheit: 'u1', stand: '2025-06-30' };
    expect(organisationSearch(raw)).toEqual(raw);
  });

  it.each([
    ['an unknown view', { ansicht: 'karte' }],
    ['a day that does not exist', { stand: '2025-02-30' }],
    ['no text at all', { stand: '', einheit: '' }],
  ])('leaves out %s', (_, raw) => expect(organisationSearch(raw)).toEqual({}));
});
