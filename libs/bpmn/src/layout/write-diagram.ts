import { element } from '../draft/xml-lines.ts';
import { BPMN_DI, DC, DI } from '../namespaces.ts';
import { attributeOf, everyElement, prefixInScope, type XmlElement } from '../xml/xml-element.ts';
import type { FormerShape } from './former-drawing.ts';
import type { Box, Point } from './geometry.ts';
import type { DrawnPlane } from './lay-out-plane.ts';

const PREFIX = { [BPMN_DI]: 'bpmndi', [DC]: 'dc', [DI]: 'di' } as const;

/** Writes `BPMNDiagram` elements; prefixes that the file lacks are declared where they are used. */
export class DiagramWriter {
  readonly #types: ReadonlyMap<string, string>;
  readonly #ids: Set<string>;

  constructor(
    private readonly definitions: XmlElement,
    private readonly former: ReadonlyMap<string, FormerShape>,
    /** Sub-processes that are drawn with what they hold. */
    private readonly expanded: ReadonlySet<string>,
  ) {
    const all = [...everyElement(definitions)].filter(({ namespace }) => namespace !== BPMN_DI);
    const named = all.flatMap((one) => {
      const id = attributeOf(one, 'id');
      return id === null ? [] : ([[id.trim(), one.local]] as const);
    });
    this.#types = new Map(named.toReversed());
    this.#ids = new Set(named.map(([id]) => id));
  }

  lines(elementId: string, { shapes, labels, edges }: DrawnPlane): string[] {
    const content = [
      ...[...shapes].flatMap(([id, box]) => this.shape(id, box, labels.get(id))),
      ...[...edges].flatMap(([id, points]) => this.edge(id, points, labels.get(id))),
    ];
    const plane = { id: this.freshId(`${elementId}_plane`), bpmnElement: elementId };
    return element(
      this.name(BPMN_DI, 'BPMNDiagram'),
      { ...this.declarations(), id: this.freshId(`${elementId}_diagram`) },
      element(this.name(BPMN_DI, 'BPMNPlane'), plane, content),
    );
  }

  private shape(id: string, box: Box, label: Box | undefined): string[] {
    const type = this.#types.get(id) ?? '';
    const attributes = { ...this.facts(id, type), ...this.colours(id) };
    return element(this.name(BPMN_DI, 'BPMNShape'), this.identified(id, attributes), [
      ...this.bounds(box),
      ...this.label(label),
    ]);
  }

  private facts(id: string, type: string): Record<string, boolean> {
    if (type === 'participant' || type === 'lane') return { isHorizontal: true };
    if (SUB_PROCESSES.has(type)) return { isExpanded: this.expanded.has(id) };
    if (type !== 'exclusiveGateway') return {};
    return { isMarkerVisible: this.former.get(id)?.markerVisible ?? true };
  }

  private edge(id: string, points: readonly Point[], label: Box | undefined): string[] {
    return element(this.name(BPMN_DI, 'BPMNEdge'), this.identified(id, this.colours(id)), [
      ...points.flatMap(({ x, y }) => element(this.name(DI, 'waypoint'), { x, y })),
      ...this.label(label),
    ]);
  }

  private identified(id: string, attributes: Record<string, boolean | string>) {
    return { id: this.freshId(`${id}_di`), bpmnElement: id, ...attributes };
  }

  private label(box: Box | undefined): string[] {
    return box ? element(this.name(BPMN_DI, 'BPMNLabel'), {}, this.bounds(box)) : [];
  }

  private bounds({ x, y, width, height }: Box): string[] {
    return element(this.name(DC, 'Bounds'), { x, y, width, height });
  }

  private colours(id: string): Record<string, string> {
    const kept = (this.former.get(id)?.colours ?? []).flatMap(({ namespace, local, value }) => {
      const prefix = prefixInScope(this.definitions, namespace);
      return prefix === null ? [] : [[`${prefix}:${local}`, value] as const];
    });
    return Object.fromEntries(kept);
  }

  private name(namespace: keyof typeof PREFIX, local: string): string {
    return `${prefixInScope(this.definitions, namespace) ?? PREFIX[namespace]}:${local}`;
  }

  private declarations(): Record<string, string> {
    const missing = Object.entries(PREFIX).filter(
      ([namespace]) => prefixInScope(this.definitions, namespace) === null,
    );
    return Object.fromEntries(missing.map(([namespace, prefix]) => [`xmlns:${prefix}`, namespace]));
  }

  /** Ids of the drawing must not meet those of the model. */
  private freshId(wanted: string): string {
    let id = wanted;
    for (let at = 2; this.#ids.has(id); at += 1) id = `${wanted}_${at}`;
    this.#ids.add(id);
    return id;
  }
}

const SUB_PROCESSES = new Set(['subProcess', 'transaction', 'adHocSubProcess']);
