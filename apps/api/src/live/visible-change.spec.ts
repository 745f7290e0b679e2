import { describe, expect, it } from '@jest/globals';
import { engagementRoles } from '#pruefwerk/access';
import { visibility } from './visible-change.ts';

describe('what a role is told of a change', () => {
  it.each([
    ['red-flag', ['whole', 'whole', 'whole', 'hidden', 'whole']],
    ['finding', ['whole', 'whole', 'whole', 'type-only', 'whole']],
    ['measure', ['whole', 'whole', 'whole', 'type-only', 'whole']],
    ['import', ['whole', 'whole', 'whole', 'hidden', 'whole']],
    ['engagement', ['whole', 'whole', 'whole', 'whole', 'whole']],
    ['a type of tomorrow', ['whole', 'whole', 'hidden', 'hidden', 'hidden']],
  ])('%s', (objectType, expected) => {
    expect(engagementRoles.map((role) => visibility({ objectType }, role))).toEqual(expected);
  });
});
