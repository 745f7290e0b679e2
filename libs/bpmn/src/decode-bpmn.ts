import { BpmnEncodingUnreadable } from './bpmn.problems.ts';

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const DECLARATION = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])([A-Za-z0-9._-]+)(["'])/;

/**
 * Text of a BPMN file: byte order mark first, else the encoding of the XML declaration, else UTF-8. The declaration of
 * the text says UTF-8, for that is how it is handed on; the original bytes are kept elsewhere.
 * @throws BpmnEncodingUnreadable
 */
export function decodeBpmn(bytes: Uint8Array): string {
  const mark = BOMS.find(([, signs]) => signs.every((sign, i) => bytes[i] === sign));
  const encoding = mark?.[0] ?? declaredEncoding(bytes) ?? 'utf-8';
  const text = decode(bytes, encoding);
  return text.replace(DECLARATION, (whole, before: string, name: string, after: string) =>
    name.toLowerCase() === 'utf-8' ? whole : `${before}UTF-8${after}`,
  );
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return DECLARATION.exec(head)?.[2];
}

/** The decoder takes a byte order mark away. */
function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new BpmnEncodingUnreadable(encoding);
  }
}
