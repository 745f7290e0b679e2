import { plainText, plainValue } from '../loss/census.ts';
import { BPMN_DI } from '../namespaces.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Shapes and arrows of a drawing: the editor sorts them on each saving, by what lies above what. */
export function isUnordered({ namespace, local }: XmlElement): boolean {
  return namespace === BPMN_DI && local === 'BPMNPlane';
}

/** Numbers for whole elements: two have the same one when they say the same, however they are written. */
export class Signatures {
  readonly #known = new Map<string, number>();
  readonly #of = new WeakMap<XmlElement, number>();

  of(element: XmlElement): number {
    const known = this.#of.get(element);
    if (known !== undefined) return known;
    const attributes = element.attributes
      .map(({ namespace, local, value }) => [namespace, local, plainValue(namespace, local, value)])
      .map((parts) => JSON.stringify(parts))
      .toSorted();
    const inOrder = element.children.map((child) => this.of(child));
    const children = isUnordered(element) ? inOrder.toSorted((a, b) => a - b) : inOrder;
    const name = [element.namespace, element.local, plainText(element)];
    const number = this.number(JSON.stringify([name, attributes, children]));
    this.#of.set(element, number);
    return number;
  }

  private number(text: string): number {
    const number = this.#known.get(text) ?? this.#known.size;
    this.#known.set(text, number);
    return number;
  }
}
