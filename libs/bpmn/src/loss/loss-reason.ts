import type { BpmnModdle, ModdleDescriptor, ModdleProperty } from 'bpmn-moddle';
import { BPMN, BPMN_DI, DC, DI, IKS, XSI } from '../namespaces.ts';
import { attributeOf, type XmlAttribute, type XmlElement } from '../xml/xml-element.ts';
import type { LossReason } from './loss-report.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  [BPMN]: 'bpmn',
  [BPMN_DI]: 'bpmndi',
  [DC]: 'dc',
  [DI]: 'di',
  [IKS]: 'iks',
};

/** Says why: asks the reader's own description of BPMN what it knows of an element. */
export class LossReasons {
  constructor(
    private readonly moddle: BpmnModdle,
    /** Elements by id; those with an id that occurs again are the later ones. */
    private readonly first: ReadonlyMap<string, XmlElement>,
  ) {}

  /** For an element that is gone. */
  ofElement(element: XmlElement): LossReason {
    const { namespace, local, parent } = element;
    const id = attributeOf(element, 'id');
    if (id !== null && this.first.get(id) !== element) return 'id-duplicate';
    const property = parent && this.property(parent, local);
    if (property?.isReference) return this.ofReference(element.text);
    const isExtension = parent?.local === 'extensionElements' && parent.namespace === BPMN;
    if (!(namespace in PREFIXES)) return isExtension ? 'not-kept' : 'element-foreign';
    if (!this.descriptor(element) && !property) return 'element-unknown';
    if (isEmpty(element)) return 'nothing-in-it';
    const twins = parent?.children.filter((one) => one.local === local) ?? [];
    return twins.length > 1 && !isExtension ? 'only-one-kept' : 'not-kept';
  }

  /** For an attribute that is gone from an element that is still there. */
  ofAttribute(element: XmlElement, { namespace, local, value }: XmlAttribute): LossReason {
    if (namespace === XSI && local === 'type') return this.ofType(element, value);
    const property = this.property(element, local);
    if (!property) return 'attribute-unknown';
    if (property.isReference) return this.ofReference(value);
    if (`${property.default ?? ''}` === value.trim()) return 'default-value';
    return isBasic(property) ? 'value-unreadable' : 'not-kept';
  }

  /** A type that the place has anyway says nothing new. */
  private ofType({ parent, local }: XmlElement, value: string): LossReason {
    const known = parent && this.property(parent, local)?.type;
    const isImplied = known?.replace(/^.*:/, '') === value.replace(/^.*:/, '');
    return isImplied ? 'default-value' : 'not-kept';
  }

  private ofReference(text: string): LossReason {
    const name = text.trim();
    const local = name.slice(name.indexOf(':') + 1);
    const isFound = local !== name && this.first.has(local);
    return isFound ? 'reference-with-prefix' : 'reference-unresolved';
  }

  private property(element: XmlElement, local: string): ModdleProperty | undefined {
    const known = this.descriptor(element);
    const names = [local, ...Object.values(PREFIXES).map((prefix) => `${prefix}:${local}`)];
    return names.flatMap((name) => known?.propertiesByName[name] ?? [])[0];
  }

  private descriptor({ namespace, local }: XmlElement): ModdleDescriptor | null {
    const prefix = PREFIXES[namespace];
    if (prefix === undefined) return null;
    try {
      const type = `${prefix}:${local.charAt(0).toUpperCase()}${local.slice(1)}`;
      return this.moddle.registry.getEffectiveDescriptor(type);
    } catch {
      return null;
    }
  }
}

function isEmpty({ children, attributes, text }: XmlElement): boolean {
  return children.length === 0 && attributes.length === 0 && text.trim() === '';
}

function isBasic({ type }: ModdleProperty): boolean {
  return ['Integer', 'Real', 'Boolean'].includes(type);
}
