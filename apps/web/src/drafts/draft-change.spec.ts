import { describe, expect, it } from '@jest/globals';
import { changesOf, withChange } from './draft-change.ts';

interface Fields {
  readonly title: string;
  readonly tags: readonly string[];
}

const saved: Fields = { title: 'Beihilfen', tags: ['a'] };
const none = changesOf<Fields>('');

describe('unsaved changes of a form', () => {
  it('keep the version of the first change, whatever is saved by others later', () => {
    const first = withChange({ state: none, saved, version: 3 }, { title: 'Beihilfen 2025' });
    expect(first).toEqual({ version: 3, changes: { title: 'Beihilfen 2025' } });
    const second = withChange({ state: first ?? none, saved, version: 4 }, { tags: ['a', 'b'] });
    expect(second).toEqual({ version: 3, changes: { title: 'Beihilfen 2025', tags: ['a', 'b'] } });
  });

  it('are gone when everything is as saved again, also for lists', () => {
    const state = { version: 3, changes: { tags: ['b'] } };
    expect(withChange({ state, saved, version: 3 }, { tags: ['a'] })).toBeNull();
  });

  it('can be made together, so that none gets lost', () => {
    const made = withChange({ state: none, saved, version: 0 }, { title: 'Neu', tags: [] });
    expect(made).toEqual({ version: 0, changes: { title: 'Neu', tags: [] } });
  });

  it.each(['', 'not JSON', '{"version":1}', '"text"'])('are none in %j', (text) => {
    expect(changesOf(text)).toEqual({ version: null, changes: {} });
  });

  it('come back from the storage as they were', () => {
    const state = { version: 2, changes: { title: '' } };
    expect(changesOf(JSON.stringify(state))).toEqual(state);
  });
});
