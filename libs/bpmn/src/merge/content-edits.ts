import { plainText } from '../loss/census.ts';
import type { TextEdit } from '../patch/text-edit.ts';
import { qualified } from '../xml/start-tag.ts';
import { escapeText } from './fresh-element.ts';
import { Unmergeable } from './unmergeable.ts';
import type { NameWriter } from './name-writer.ts';
import type { Triple } from './start-tag-edits.ts';

const CDATA = '<![CDATA[';

/** The text of an element without children. */
export function contentEdits(xml: string, triple: Triple, names: NameWriter): TextEdit[] {
  const { original, base, edited } = triple;
  if (plainText(base) === plainText(edited)) return [];
  if (original.children.length + edited.children.length > 0) throw new Unmergeable('mixed content');
  const { contentStart: start, contentEnd: end } = original;
  if (!original.selfClosing) {
    const isQuoted = xml.slice(start, end).includes(CDATA) && !edited.text.includes(']]>');
    return [{ start, end, text: isQuoted ? `${CDATA}${edited.text}]]>` : escapeText(edited.text) }];
  }
  const slash = xml.lastIndexOf('/', original.end);
  const text = `>${escapeText(edited.text)}</${nameAfter(triple, names)}>`;
  return [{ start: slash, end: original.end, text }];
}

/** An element that has become one of another kind keeps all else that it says. */
export function renamingEdits(triple: Triple, names: NameWriter): TextEdit[] {
  const { original, base, edited } = triple;
  if (base.local === edited.local) return [];
  const text = nameAfter(triple, names);
  const { length } = qualified(original, original.local);
  const opening = { start: original.start + 1, end: original.start + 1 + length, text };
  if (original.selfClosing) return [opening];
  const start = original.contentEnd + 2;
  return [opening, { start, end: start + length, text }];
}

export function nameAfter({ original, base, edited }: Triple, names: NameWriter): string {
  const isRenamed = base.local !== edited.local;
  return isRenamed ? names.element(edited, original) : qualified(original, original.local);
}
