import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasC1, windows1252ToUtf8 } from './windows-1252.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const offset = fc.nat(5);

/** The same bytes at another place in memory: words are read where they are aligned. */
function at(offsetInMemory: number, content: Uint8Array): Buffer {
  const memory = Buffer.alloc(content.length + offsetInMemory);
  memory.set(content, offsetInMemory);
  return memory.subarray(offsetInMemory);
}

describe('Windows-1252', () => {
  it('becomes what the platform decoder makes of it', () => {
    fc.assert(
      fc.property(bytes, offset, (content, place) => {
        const expected = new TextDecoder('windows-1252').decode(content);
        expect(windows1252ToUtf8(at(place, content)).toString('utf8')).toBe(expected);
      }),
    );
  });

  it('is searched for the bytes in which ISO-8859-1 differs, at every place', () => {
    fc.assert(
      fc.property(bytes, offset, (content, place) => {
        const expected = content.some((byte) => byte >= 0x80 && byte <= 0x9f);
        expect(hasC1(at(place, content))).toBe(expected);
      }),
    );
  });
});
