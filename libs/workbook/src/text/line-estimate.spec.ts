import { describe, expect, it } from '@jest/globals';
import { estimatedLines, rowHeight } from './line-estimate.ts';

describe('estimated row heights', () => {
  it.each([
    ['a short text', 'kurz', 10, 1],
    ['a text that wraps', 'eins zwei drei vier', 10, 2],
    ['paragraphs', 'a\nb\nc', 10, 3],
    ['a word longer than the column', 'x'.repeat(35), 10, 4],
  ])('%s', (_, text, width, lines) => {
    expect(estimatedLines(text, width)).toBe(lines);
  });

  it('leaves single lines to the default and never exceeds the limit of a row', () => {
    expect(rowHeight(1)).toBeNull();
    expect(rowHeight(1000)).toBe(409);
  });
});
