import { describe, expect, it } from '@jest/globals';
import { readDraft } from './process-draft.ts';

describe('a draft of a diagram', () => {
  it('keeps the version it started from, so that a conflict is found later', () => {
    expect(readDraft('{"version":3,"xml":"<a/>"}')).toEqual({ version: 3, xml: '<a/>' });
  });

  it.each(['', '{', '{"xml":"<a/>"}', '{"version":3}', '[]'])(
    'counts as nothing when the storage holds "%s"',
    (text) => {
      expect(readDraft(text)).toBeNull();
    },
  );
});
