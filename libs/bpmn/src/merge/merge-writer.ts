import { applyEdits, type TextEdit } from '../patch/text-edit.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { ChildEdits } from './child-edits.ts';
import { contentEdits, renamingEdits } from './content-edits.ts';
import type { EditWriter } from './edit-writer.ts';
import { freshElement } from './fresh-element.ts';
import type { NameWriter } from './name-writer.ts';
import type { Pairs } from './pair-elements.ts';
import type { Signatures } from './signatures.ts';
import { attributeEdits, type Triple } from './start-tag-edits.ts';

export interface Copies {
  /** Elements without an edit by the edited ones. */
  readonly baseOf: Pairs;
  /** Elements as received by those without an edit. */
  readonly originalOf: Pairs;
}

/** Finds the places of the original that differ from what was edited. */
export class MergeWriter implements EditWriter {
  constructor(
    readonly xml: string,
    private readonly copies: Copies,
    private readonly signatures: Signatures,
    readonly names: NameWriter,
  ) {}

  /** Null for what is new. */
  tripleOf(edited: XmlElement): Triple | null {
    const base = this.copies.baseOf.get(edited);
    const original = base && this.copies.originalOf.get(base);
    return base && original ? { original, base, edited } : null;
  }

  originalOf(base: XmlElement): XmlElement | undefined {
    return this.copies.originalOf.get(base);
  }

  /** Of the element and of all that stays inside of it. */
  edits(triple: Triple): TextEdit[] {
    const { base, edited } = triple;
    if (this.signatures.of(base) === this.signatures.of(edited)) return [];
    return [
      ...renamingEdits(triple, this.names),
      ...attributeEdits(this.xml, triple, this.names),
      ...contentEdits(this.xml, triple, this.names),
      ...new ChildEdits(this, triple).all(),
    ];
  }

  /** An element as it is put in at another place of the original: moved there, or written anew. */
  text(edited: XmlElement, place: XmlElement, indent: string): string {
    const triple = this.tripleOf(edited);
    return triple ? this.moved(triple) : freshElement(this, edited, place, indent);
  }

  private moved(triple: Triple): string {
    const { start: from, end: to } = triple.original;
    const edits = this.edits(triple).map(({ start, end, text }) => ({
      ...{ start: start - from, end: end - from, text },
    }));
    return applyEdits(this.xml.slice(from, to), edits);
  }
}
