import { flowNodeKind, isSubProcess } from '../model/flow-node-kind.ts';
import { oneLine } from '../model/sequence-flows.ts';
import type { StepKind } from '../model/process-model.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import type { FormerShape } from './former-drawing.ts';

export type ArtefactKind = 'data' | 'store' | 'annotation' | 'group';

export interface SourceNode {
  readonly id: string;
  readonly kind: StepKind;
  readonly name: string;
  readonly isSubProcess: boolean;
  readonly attachedTo: string | null;
  /** What an expanded sub-process holds. */
  readonly inner: SourceScope | null;
}

export interface SourceArtefact {
  readonly id: string;
  readonly kind: ArtefactKind;
  /** Of an annotation its whole text. */
  readonly name: string;
}

export interface SourceLink {
  readonly id: string;
  readonly kind: 'sequence' | 'association';
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What a process or a sub-process holds itself. */
export interface SourceScope {
  readonly element: XmlElement;
  readonly nodes: readonly SourceNode[];
  readonly artefacts: readonly SourceArtefact[];
  readonly links: readonly SourceLink[];
}

/** Reads scopes; each element is taken once, collapsed sub-processes are kept for drawings of their own. */
export class ScopeReader {
  readonly collapsed: XmlElement[] = [];
  readonly #seen = new Set<string>();

  constructor(private readonly former: ReadonlyMap<string, FormerShape>) {}

  read(element: XmlElement): SourceScope {
    const nodes = element.children.flatMap((child) => this.node(child));
    const artefacts = element.children.flatMap((child) => this.artefact(child));
    const links = element.children.flatMap((child) => this.link(child));
    return { element, nodes, artefacts, links };
  }

  private node(element: XmlElement): SourceNode[] {
    const kind = flowNodeKind(element);
    const id = kind && this.fresh(element);
    if (!kind || !id) return [];
    const sub = isSubProcess(element);
    const holds = sub && element.children.some((child) => flowNodeKind(child) !== null);
    const expanded = holds && this.former.get(id)?.expanded !== false;
    if (holds && !expanded) this.collapsed.push(element);
    const reference = attributeOf(element, 'attachedToRef');
    return [
      {
        ...{ id, kind, name: oneLine(attributeOf(element, 'name')), isSubProcess: sub },
        attachedTo: reference === null ? null : localName(reference),
        inner: expanded ? this.read(element) : null,
      },
    ];
  }

  private artefact(element: XmlElement): SourceArtefact[] {
    if (element.namespace !== BPMN) return [];
    if (element.local === 'ioSpecification') {
      return element.children.flatMap((child) => this.dataOf(child));
    }
    const kind = ARTEFACTS.get(element.local);
    const id = kind && this.fresh(element);
    if (!kind || !id) return [];
    const text = childrenOf(element, BPMN, 'text')[0]?.text ?? '';
    const name = kind === 'annotation' ? text : attributeOf(element, 'name');
    return [{ id, kind, name: oneLine(name) }];
  }

  /** Inputs and outputs of a whole process are drawn; those of a step are not. */
  private dataOf(element: XmlElement): SourceArtefact[] {
    const isData = element.local === 'dataInput' || element.local === 'dataOutput';
    const parent = element.parent?.parent;
    if (!isData || parent?.local !== 'process') return [];
    const id = this.fresh(element);
    return id ? [{ id, kind: 'data', name: oneLine(attributeOf(element, 'name')) }] : [];
  }

  private link(element: XmlElement): SourceLink[] {
    if (element.namespace !== BPMN) return [];
    const { local } = element;
    if (local === 'sequenceFlow' || local === 'association') {
      const kind = local === 'association' ? local : 'sequence';
      const ends = [attributeOf(element, 'sourceRef'), attributeOf(element, 'targetRef')];
      return this.linkOf(element, kind, ends[0] ?? '', ends[1] ?? '');
    }
    if (flowNodeKind(element) === null) return [];
    const own = attributeOf(element, 'id') ?? '';
    const text = (one: XmlElement, name: string): string =>
      childrenOf(one, BPMN, name)[0]?.text.trim() ?? '';
    return [
      ...childrenOf(element, BPMN, 'dataInputAssociation').flatMap((one) =>
        this.linkOf(one, 'association', text(one, 'sourceRef'), own),
      ),
      ...childrenOf(element, BPMN, 'dataOutputAssociation').flatMap((one) =>
        this.linkOf(one, 'association', own, text(one, 'targetRef')),
      ),
    ];
  }

  private linkOf(
    element: XmlElement,
    kind: SourceLink['kind'],
    from: string,
    to: string,
  ): SourceLink[] {
    const id = this.fresh(element);
    if (!id || from === '' || to === '') return [];
    const name = kind === 'sequence' ? oneLine(attributeOf(element, 'name')) : '';
    return [{ id, kind, name, from: localName(from), to: localName(to) }];
  }

  private fresh(element: XmlElement): string | null {
    const id = attributeOf(element, 'id')?.trim() ?? '';
    if (id === '' || this.#seen.has(id)) return null;
    this.#seen.add(id);
    return id;
  }
}

const ARTEFACTS: ReadonlyMap<string, ArtefactKind> = new Map([
  ['dataObjectReference', 'data'],
  ['dataStoreReference', 'store'],
  ['textAnnotation', 'annotation'],
  ['group', 'group'],
]);

/** References are qualified names; the prefix says nothing within one file. */
export function localName(reference: string): string {
  const name = reference.trim();
  return name.slice(name.indexOf(':') + 1);
}
