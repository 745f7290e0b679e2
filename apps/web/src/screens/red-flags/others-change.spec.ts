import { describe, expect, it } from '@jest/globals';
import { changedByOther, type Seen } from './others-change.ts';

const flag = (version: number, disposedBy: string | null, id = 'a'): Seen => ({
  ...{ id, version, disposedBy },
  disposition: 'open',
});

describe('a change by somebody else', () => {
  it.each([
    ['somebody else judged it', flag(1, null), flag(2, 'other'), true],
    ['I judged it', flag(1, null), flag(2, 'me'), false],
    ['nobody did', flag(1, null), flag(1, null), false],
    ['a run found it again', flag(1, null), flag(2, null), false],
    ['another red flag is shown', flag(1, null), flag(2, 'other', 'b'), false],
    ['it was judged before it was shown', flag(2, 'other'), flag(2, 'other'), false],
  ])('%s', (_, first, now, changed) => {
    expect(changedByOther(first, now, 'me')).toBe(changed);
  });
});
