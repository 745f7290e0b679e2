import { describe, expect, it } from '@jest/globals';
import { decodeBpmn } from './decode-bpmn.ts';

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>ä</a>`;
const utf16 = (text: string, mark: number[], swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Buffer.concat([Buffer.from(mark), swap ? bytes.swap16() : bytes]);
};

describe('encoding of a BPMN file', () => {
  it.each([
    ['UTF-8', Buffer.from(xml('UTF-8')), xml('UTF-8')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${xml('utf-8')}`), xml('utf-8')],
    ['UTF-8 without saying so', Buffer.from('<a>ä</a>'), '<a>ä</a>'],
    ['ISO-8859-1', Buffer.from(xml('ISO-8859-1'), 'latin1'), xml('UTF-8')],
    ['UTF-16, little end first', utf16(xml('UTF-16'), [0xff, 0xfe], false), xml('UTF-8')],
    ['UTF-16, big end first', utf16(xml('UTF-16'), [0xfe, 0xff], true), xml('UTF-8')],
  ])('is read: %s', (_, bytes, text) => {
    expect(decodeBpmn(bytes)).toBe(text);
  });

  it.each([
    ['is another one than it says', Buffer.from(xml('UTF-8'), 'latin1')],
    ['is unknown', Buffer.from(xml('klingon'))],
  ])('is refused when it %s', (_, bytes) => {
    expect(() => decodeBpmn(bytes)).toThrow(
      expect.objectContaining({ code: 'bpmn.encoding-unreadable' }),
    );
  });
});
