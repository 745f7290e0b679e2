import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodingOf, type Encoding } from './file-scan.ts';
import { readUtf8 } from './utf8-stream.ts';

let path: string;
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'intake-encoding-'));
  path = join(scratch, 'text');
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const written: Record<Encoding, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8-bom': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => utf16be(`\ufeff${text}`),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
};

async function read(encoding: Encoding, chunk: number): Promise<string> {
  const pieces = await Array.fromAsync(readUtf8(path, encoding, { chunk }));
  return Buffer.concat(pieces).toString('utf8');
}

describe('encoding', () => {
  it.each(Object.keys(written) as Encoding[])(
    '%s is recognised and read wherever a piece ends',
    async (encoding) => {
      const wide = encoding === 'windows-1252' ? ['ü', 'Ö', 'ß', '§'] : ['ü', '€', '漢', '😀'];
      const text = fc
        .array(fc.constantFrom('a', ';', '\n', ...wide), { minLength: 1, maxLength: 12 })
        .map((letters) => `${wide.join('')}${letters.join('')}`);
      await fc.assert(
        fc.asyncProperty(text, fc.integer({ min: 4, max: 9 }), async (letters, chunk) => {
          writeFileSync(path, written[encoding](letters));
          expect(await encodingOf(path, undefined, chunk)).toBe(encoding);
          expect(await read(encoding, chunk)).toBe(letters);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    ['a character cut at the end of the file', Buffer.from('ab€').subarray(0, 4), 'windows-1252'],
    [
      'a lone high byte after much text',
      Buffer.concat([Buffer.alloc(50, 97), Buffer.from([0xfc])]),
      'windows-1252',
    ],
    ['ASCII alone', Buffer.from('abc'), 'utf-8'],
    ['nothing', Buffer.alloc(0), 'utf-8'],
  ])('%s', async (_, bytes, encoding) => {
    writeFileSync(path, bytes);
    expect(await encodingOf(path, undefined, 4)).toBe(encoding);
  });
});
