import { describe, expect, it } from '@jest/globals';
import { accountsSearch } from '../accounts/search.ts';
import { engagementSettingsSearch } from '../engagement-settings/search.ts';
import { signInSearch } from '../sign-in/search.ts';
import { engagementsSearch } from './search.ts';

describe('what addresses remember', () => {
  it.each([
    [
      { neu: 1, sort: '-updatedAt', stand: 'closed' },
      { neu: 1, sort: '-updatedAt', stand: 'closed' },
    ],
    [
      { neu: '1', suche: 2026 },
      { neu: 1, suche: '2026' },
    ],
    [{ neu: 0, sort: 'password', stand: 'lost', seite: 'x', suche: '' }, {}],
  ])('of the engagements: %j', (raw, search) => {
    expect(engagementsSearch(raw)).toEqual(search);
  });

  it.each([
    [
      { bereich: 'rollen', aktiv: 'nein', seite: 2 },
      { bereich: 'rollen', aktiv: 'nein', seite: 2 },
    ],
    [{ bereich: 'x', aktiv: 'true', sort: '-createdAt' }, { sort: '-createdAt' }],
  ])('of the accounts: %j', (raw, search) => {
    expect(accountsSearch(raw)).toEqual(search);
  });

  it.each([
    [
      { bereich: 'pruefregeln', suche: 'doppel' },
      { bereich: 'pruefregeln', suche: 'doppel' },
    ],
    [{ bereich: 'alles' }, {}],
  ])('of the engagement settings: %j', (raw, search) => {
    expect(engagementSettingsSearch(raw)).toEqual(search);
  });

  it.each([
    ['/p/1?stand=offen', '/p/1?stand=offen'],
    ['//example.org/p', undefined],
    ['https://example.org', undefined],
  ])('after signing in leads only to this application: %s', (zurueck, goal) => {
    expect(signInSearch({ zurueck }).zurueck).toBe(goal);
  });
});
