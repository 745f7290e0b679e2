import { BpmnModdle } from 'bpmn-moddle';
import { iksDescriptor } from '#pruefwerk/bpmn';

/** An element as bpmn-moddle holds it. */
interface Element {
  readonly $type: string;
  $parent: Element;
  readonly $descriptor: { readonly properties: readonly { name: string; isReference?: boolean }[] };
  $instanceOf(type: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

/** A model open in the reader and writer of the browser's editor. */
export interface OpenModel {
  readonly elements: Element[];
  readonly create: (type: string, attributes: object) => Element;
  /** For new ids. */
  next: number;
}

/** Changes a model as a person does in the editor; picks by number. False: there is nothing to change so. */
export type ModelChange = (model: OpenModel, pick: number) => boolean;

/** What the editor writes after these changes. */
export async function editedInEditor(
  xml: string,
  changes: readonly (readonly [change: ModelChange, pick: number])[],
): Promise<string> {
  const moddle = new BpmnModdle({ iks: iksDescriptor });
  const { rootElement } = await moddle.fromXML(xml);
  const create = (type: string, attributes: object) => moddle.create(type, attributes) as Element;
  const model = { elements: everything(rootElement as Element), create, next: 1 };
  for (const [change, pick] of changes) {
    change(model, pick);
    model.elements.splice(0, Infinity, ...everything(rootElement as Element));
  }
  return (await moddle.toXML(rootElement, { format: true })).xml;
}

function everything(root: Element): Element[] {
  const found = new Set<Element>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isElement(value) || found.has(value)) return;
    found.add(value);
    for (const { name, isReference } of value.$descriptor.properties)
      if (!isReference) visit(value.get(name));
  };
  visit(root);
  return [...found];
}

/** Foreign elements have no properties that could be known. */
const isElement = (value: unknown): value is Element =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Partial<Element>).$descriptor?.properties);

function one(model: OpenModel, pick: number, fits: (element: Element) => boolean): Element | null {
  const fitting = model.elements.filter(fits);
  return fitting[pick % fitting.length] ?? null;
}

const isNode = (element: Element) => element.$instanceOf?.('bpmn:FlowNode');
const isTask = (element: Element) => element.$instanceOf?.('bpmn:Task');
const listOf = (element: Element, name: string) => element.get(name) as Element[];

export const rename: ModelChange = (model, pick) => {
  const node = one(model, pick, isNode);
  node?.set('name', `Neu & "${pick}"\nzwei`);
  return node !== null;
};

export const move: ModelChange = (model, pick) => {
  const shape = one(model, pick, ({ $type }) => $type === 'bpmndi:BPMNShape');
  const bounds = shape?.get('bounds') as Element | undefined;
  bounds?.set('x', Number(bounds.get('x')) + 13);
  return bounds !== undefined;
};

export const document: ModelChange = (model, pick) => {
  const node = one(model, pick, isNode);
  if (!node) return false;
  const text = model.create('bpmn:Documentation', { text: `a < b\n${pick}` });
  text.$parent = node;
  listOf(node, 'documentation').splice(0, 1, text);
  return true;
};

export const record: ModelChange = (model, pick) => {
  const node = one(model, pick, isTask);
  if (!node) return false;
  const present = node.get('extensionElements') as Element | undefined;
  const extension = present ?? model.create('bpmn:ExtensionElements', { values: [] });
  const own = model.create('iks:Aktivitaet', { grundzeitMin: pick + 0.5, zahlweg: 'bar' });
  extension.$parent = node;
  own.$parent = extension;
  listOf(extension, 'values').push(own);
  node.set('extensionElements', extension);
  return true;
};

export const reorder: ModelChange = (model, pick) => {
  const parent = one(model, pick, (one) => one.$instanceOf?.('bpmn:FlowElementsContainer'));
  const elements = parent && listOf(parent, 'flowElements');
  if (!elements || elements.length < 2) return false;
  elements.push(...elements.splice(pick % elements.length, 1));
  return true;
};

export const remove: ModelChange = (model, pick) => {
  const gone = one(model, pick, isTask);
  if (!gone) return false;
  const ends = ['sourceRef', 'targetRef'];
  const flows = model.elements.filter(
    (one) => one.$type === 'bpmn:SequenceFlow' && ends.some((end) => one.get(end) === gone),
  );
  const inside = new Set(everything(gone));
  const removed = new Set<unknown>([...inside, ...flows]);
  for (const element of model.elements) {
    for (const { name } of element.$descriptor.properties) {
      const value = element.get(name);
      if (Array.isArray(value)) {
        const kept = value.filter((part) => !removed.has(part) && !isDrawingOf(part, removed));
        if (kept.length < value.length) element.set(name, kept);
      } else if (removed.has(value)) element.set(name, undefined);
    }
  }
  return true;
};

function isDrawingOf(part: unknown, removed: ReadonlySet<unknown>): boolean {
  const isDrawing = isElement(part) && /^bpmndi:BPMN(Shape|Edge)$/.test(part.$type);
  return isDrawing && removed.has(part.get('bpmnElement'));
}

export const append: ModelChange = (model, pick) => {
  const before = one(model, pick, (node) => isTask(node) && isContainer(node.$parent));
  const plane = one(model, 0, ({ $type }) => $type === 'bpmndi:BPMNPlane');
  if (!before) return false;
  const id = `Neu_${(model.next += 1)}`;
  const node = model.create('bpmn:UserTask', { id, name: 'Neu' });
  const ends = { sourceRef: before, targetRef: node };
  const flow = model.create('bpmn:SequenceFlow', { id: `${id}_f`, ...ends });
  listOf(node, 'incoming').push(flow);
  listOf(before, 'outgoing').push(flow);
  put(before.$parent, 'flowElements', node, flow);
  const bounds = model.create('dc:Bounds', { x: 1, y: 2, width: 100, height: 80 });
  const drawn = { id: `${id}_di`, bpmnElement: node, bounds };
  if (plane) put(plane, 'planeElement', model.create('bpmndi:BPMNShape', drawn));
  return true;
};

const isContainer = (element: Element) =>
  element.$descriptor.properties.some(({ name }) => name.endsWith('flowElements'));

function put(parent: Element, name: string, ...children: readonly Element[]): void {
  for (const child of children) child.$parent = parent;
  listOf(parent, name).push(...children);
}

export const changes = { rename, move, document, record, reorder, remove, append };
