import { indentBefore, type TextEdit } from '../patch/text-edit.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { nameAfter } from './content-edits.ts';
import { longestRise } from './longest-rise.ts';
import type { EditWriter } from './edit-writer.ts';
import { isUnordered } from './signatures.ts';
import type { Triple } from './start-tag-edits.ts';

/** The children of one element: some stay and are edited in place, some go, some come or move here. */
export class ChildEdits {
  /** By edited child: those that stay where they are. */
  readonly #anchors: ReadonlyMap<XmlElement, Triple>;
  readonly #indent: string;

  constructor(
    private readonly writer: EditWriter,
    private readonly triple: Triple,
  ) {
    this.#anchors = this.anchors();
    const { original } = triple;
    const [outer, first] = [this.indentOf(original), original.children[0]];
    this.#indent = (first && this.indentOf(first)) || (outer && `${outer}  `);
  }

  all(): TextEdit[] {
    const kept = [...this.#anchors.values()];
    return [
      ...this.removals(),
      ...kept.flatMap((anchor) => this.writer.edits(anchor)),
      ...this.insertions(),
    ];
  }

  /** Among those that were here before, as many as possible keep their order without being moved. */
  private anchors(): ReadonlyMap<XmlElement, Triple> {
    const { original, base, edited } = this.triple;
    const places = new Map(base.children.map((child, index) => [child, index]));
    const present = edited.children.flatMap((child) => {
      const found = this.writer.tripleOf(child);
      return found?.original.parent === original && found.base.parent === base ? [found] : [];
    });
    const rise = longestRise(present.map((one) => places.get(one.base) ?? 0));
    const anchored = present.filter((_, index) => isUnordered(base) || rise.has(index));
    return new Map(anchored.map((one) => [one.edited, one]));
  }

  /** What the editor's reader never saw stays: only what it knew can have been deleted. */
  private removals(): TextEdit[] {
    const kept = new Set([...this.#anchors.values()].map(({ original }) => original));
    return this.triple.base.children.flatMap((child) => {
      const original = this.writer.originalOf(child);
      if (!original || kept.has(original) || original.parent !== this.triple.original) return [];
      const start = original.start - this.indentOf(original).length;
      return [{ start, end: original.end, text: '' }];
    });
  }

  /** Behind the child that is before them, so that several keep their order. */
  private insertions(): TextEdit[] {
    const runs = new Map<Triple | null, string[]>();
    let last: Triple | null = null;
    for (const child of this.triple.edited.children) {
      const anchor = this.#anchors.get(child);
      if (anchor) last = anchor;
      else {
        const text = this.writer.text(child, this.triple.original, this.#indent);
        runs.set(last, [...(runs.get(last) ?? []), this.#indent + text]);
      }
    }
    return [...runs].map(([anchor, texts]) => this.insertion(anchor, texts.join('')));
  }

  private insertion(anchor: Triple | null, text: string): TextEdit {
    const { original } = this.triple;
    if (anchor) return at(anchor.original.end, text);
    const [first] = this.#anchors.values();
    if (first) return at(first.original.start - this.indentOf(first.original).length, text);
    if (original.selfClosing) {
      const name = nameAfter(this.triple, this.writer.names);
      const start = this.writer.xml.lastIndexOf('/', original.end);
      return { start, end: original.end, text: `>${text}${this.indentOf(original)}</${name}>` };
    }
    const closing = indentBefore(this.writer.xml, original.contentEnd);
    const outer = closing === '' ? this.indentOf(original) : '';
    return at(original.contentEnd - closing.length, text + outer);
  }

  private indentOf({ start }: XmlElement): string {
    return indentBefore(this.writer.xml, start);
  }
}

function at(place: number, text: string): TextEdit {
  return { start: place, end: place, text };
}
