import { describe, expect, it } from '@jest/globals';
import { objectAddress } from './object-address.ts';

const entry = (objectType: string, objectLabel: string | null = null) => ({
  ...{ objectType, objectLabel },
  objectId: 'id',
});

describe('where the object of an entry is shown', () => {
  it.each([
    ['red-flag', 'A-0217', '/p/e/auffaelligkeiten?nr=217'],
    ['finding', 'F-03', '/p/e/feststellungen/F-03'],
    ['measure', 'M-07', '/p/e/massnahmen?nr=7'],
    ['analysis-run', '2', '/p/e/analyselaeufe/id'],
    ['process', null, '/p/e/prozesse/id'],
    ['export', 'x.xlsx', '/p/e/bericht'],
    ['membership', 'K. Brandes', '/p/e/einstellungen'],
  ])('a %s with the label %s', (type, label, address) => {
    expect(objectAddress('e', entry(type, label))).toBe(address);
  });

  it('is nowhere for what has no page', () => {
    expect(objectAddress('e', entry('job'))).toBeNull();
    expect(objectAddress('e', entry('red-flag'))).toBeNull();
  });
});
