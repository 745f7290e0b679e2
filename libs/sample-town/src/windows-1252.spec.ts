import { describe, it, expect } from '@jest/globals';
import { csvLine, encodeWindows1252 } from './windows-1252.ts';

describe('encodeWindows1252', () => {
  it.each([
    ['€', 0x80],
    ['Ä', 0xc4],
    ['ö', 0xf6],
    ['ß', 0xdf],
    ['–', 0x96],
    ['Š', 0x8a],
    ['Ÿ', 0x9f],
    ['\u00a0', 0xa0],
    ['A', 0x41],
  ])('%s is byte %s', (text, byte) => {
    expect([...encodeWindows1252(text)]).toEqual([byte]);
  });

  it('agrees with the platform on every byte that it can write', () => {
    const text = new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 256 }, (_, n) => n),
    );
    const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    for (const [byte, character] of [...text].entries()) {
      if (!unassigned.includes(byte)) expect([...encodeWindows1252(character)]).toEqual([byte]);
    }
  });

  it.each([['Ł'], ['\u0081'], ['\u0000€Ж'], ['😀']])('refuses %j', (text) => {
    expect(() => encodeWindows1252(text)).toThrow(RangeError);
  });
});

describe('csvLine', () => {
  it('quotes only what needs it', () => {
    expect(csvLine(['a', '', 'b;c', 'd"e', 'f\ng'])).toBe('a;;"b;c";"d""e";"f\ng"\r\n');
  });
});
