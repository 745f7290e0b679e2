import { describe, expect, it } from '@jest/globals';
import { only, words } from './search-fields.ts';

describe('the search part of an address', () => {
  const read = only((raw) => ({ bereich: words(raw, 'bereich', ['rollen'])?.[0] }));

  it.each([
    [{ bereich: 'rollen' }, { bereich: 'rollen' }],
    [{ bereich: 'alles' }, { bereich: undefined }],
    [{ fremd: 1 }, { bereich: undefined, fremd: undefined }],
  ])('replaces what does not fit when it is laid over the raw fields: %j', (raw, expected) => {
    expect({ ...raw, ...read(raw) }).toStrictEqual(expected);
  });
});
