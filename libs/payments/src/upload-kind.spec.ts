import { describe, expect, it } from '@jest/globals';
import { uploadKind } from './upload-kind.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('kind of an upload by its first bytes', () => {
  it.each([
    ['text with semicolons', new TextEncoder().encode('Betrag;Datum\n'), 'csv'],
    ['Windows-1252 umlauts', bytes(0x53, 0x74, 0xfc, 0x63, 0x6b), 'csv'],
    ['UTF-16 has zero bytes and is text', bytes(0xff, 0xfe, 0x41, 0x00), 'csv'],
    ['a zip package', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'xlsx'],
    ['an old binary workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), null],
    ['a packed file', bytes(0x1f, 0x8b, 0x08), null],
    ['a PDF document', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), null],
    ['bytes with zeros', bytes(0x7f, 0x45, 0x00, 0x46), null],
    ['an empty file', bytes(), null],
  ])('%s', (_, head, kind) => {
    expect(uploadKind(head)).toBe(kind);
  });
});
