import type { TextEdit } from '../patch/text-edit.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { NameWriter } from './name-writer.ts';
import type { Triple } from './start-tag-edits.ts';

/** What the parts of a merge ask each other. */
export interface EditWriter {
  /** The text as it was received. */
  readonly xml: string;
  readonly names: NameWriter;
  /** Null for what is new. */
  readonly tripleOf: (edited: XmlElement) => Triple | null;
  readonly originalOf: (base: XmlElement) => XmlElement | undefined;
  /** Of the element and of all that stays inside of it. */
  readonly edits: (triple: Triple) => TextEdit[];
  /** An element as it is put in at another place of the original: moved there, or written anew. */
  readonly text: (edited: XmlElement, place: XmlElement, indent: string) => string;
}
