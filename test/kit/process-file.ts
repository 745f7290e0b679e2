import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';

export type FileAttributes = Record<string, string | number | boolean | undefined>;

export interface FileLane {
  readonly id: string;
  name: string;
  /** Process that the lane lies in; `p` unless told. */
  readonly process?: string;
  /** `iks:rolle`. */
  rolle: FileAttributes;
}

export interface FileNode {
  readonly id: string;
  /** `userTask` unless told; with an ending it is an event with that definition: `boundaryEvent:timer`. */
  type?: string;
  name?: string;
  lane?: string;
  /** Sub-process around it. */
  readonly parent?: string;
  readonly attachedTo?: string;
  /** `iks:aktivitaet`, `iks:kontrolle`, `iks:risiko`. */
  a?: FileAttributes;
  k?: FileAttributes[];
  r?: FileAttributes[];
  kriterium?: string;
  /** What else `iks:entscheidung` says. */
  entscheidung?: FileAttributes;
  ergebnis?: string;
  link?: string;
  /** ISO 8601 duration of a timer. */
  after?: string;
}

/** A data object; what is recorded about it. */
export interface FileData {
  readonly id: string;
  readonly name?: string;
  readonly information: FileAttributes;
}

/** A BPMN file as tests write it. */
export interface ProcessFile {
  /** `iks:prozess` of the process `p`. */
  process: FileAttributes;
  lanes: FileLane[];
  nodes: FileNode[];
  /** `from>to`, with the share of the cases as `from>to:0.3`. */
  flows: string[];
  messages: string[];
  data: FileData[];
  /** More about a sequence flow or a message by its id, which is `from-to`. */
  about: Record<string, FileAttributes>;
}

/** A file with one lane for every node that names none. */
export function processFile(parts: Partial<ProcessFile>): ProcessFile {
  const nothing = {
    process: {},
    lanes: [],
    nodes: [],
    flows: [],
    messages: [],
    data: [],
    about: {},
  };
  return { ...nothing, ...parts };
}

export function modelOf(file: Partial<ProcessFile>): ProcessModel {
  return readProcessModel(xmlOf(processFile(file)));
}

export function xmlOf(file: ProcessFile): string {
  const names = new Set(['p', ...file.lanes.map(({ process }) => process ?? 'p')]);
  const content = [...names].map((name) => processXml(file, name)).join('');
  const pools = [...names].map((id) => tag('participant', { id: `pool-${id}`, processRef: id }));
  const messages = file.messages.map((text) => flowXml('messageFlow', text, file));
  const collaboration = [...pools, ...messages].join('');
  return tag(
    'definitions',
    {
      xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
      'xmlns:iks': 'urn:pruefwerk:iks:1.0',
      targetNamespace: 'urn:pruefwerk:test',
    },
    `<collaboration id="c">${collaboration}</collaboration>${content}`,
  );
}

function processXml(file: ProcessFile, id: string): string {
  const lanes = file.lanes.filter(({ process }) => (process ?? 'p') === id);
  const ids = new Set(lanes.map((lane) => lane.id));
  const own = file.nodes.filter(({ lane }) => (lane === undefined ? id === 'p' : ids.has(lane)));
  const known = new Set(own.map((node) => node.id));
  const flows = file.flows.filter((text) => known.has(text.split('>')[0] ?? ''));
  const laneSet = lanes.map((lane) => {
    const members = own.filter((node) => node.lane === lane.id);
    const references = members.map((node) => `<flowNodeRef>${node.id}</flowNodeRef>`).join('');
    const attributes = { id: lane.id, name: lane.name };
    return tag('lane', attributes, extensions(tag('iks:rolle', lane.rolle)) + references);
  });
  const content = [
    ...(id === 'p' ? [extensions(tag('iks:prozess', file.process))] : []),
    ...(lanes.length > 0 ? [tag('laneSet', { id: `lanes-${id}` }, laneSet.join(''))] : []),
    ...own.filter(({ parent }) => !parent).map((node) => nodeXml(node, own)),
    ...flows.map((text) => flowXml('sequenceFlow', text, file)),
    ...(id === 'p' ? file.data.map(dataXml) : []),
  ];
  return tag('process', { id, name: `Prozess ${id}` }, content.join(''));
}

function nodeXml(node: FileNode, all: readonly FileNode[]): string {
  const [type = 'userTask', trigger] = (node.type ?? 'userTask').split(':');
  const { id, name = id, attachedTo: attachedToRef } = node;
  const own = [
    tag('iks:aktivitaet', node.a ?? {}),
    tag('iks:entscheidung', { kriterium: node.kriterium, ...node.entscheidung }),
    tag('iks:ereignis', { ergebnis: node.ergebnis }),
    ...(node.k ?? []).map((control) => tag('iks:kontrolle', control)),
    ...(node.r ?? []).map((risk) => tag('iks:risiko', risk)),
  ];
  const duration = node.after === undefined ? '' : tag('timeDuration', {}, node.after);
  const definition = trigger ? tag(`${trigger}EventDefinition`, { name: node.link }, duration) : '';
  const inner = all.filter(({ parent }) => parent === id).map((one) => nodeXml(one, all));
  const content = extensions(own.join('')) + definition + inner.join('');
  return tag(type, { id, name, attachedToRef }, content);
}

function flowXml(type: string, text: string, { about }: ProcessFile): string {
  const [way = '', share] = text.split(':');
  const [sourceRef = '', targetRef = ''] = way.split('>');
  const id = `${sourceRef}-${targetRef}`;
  const facts = { wahrscheinlichkeit: share, ...about[id] };
  const own = tag(type === 'messageFlow' ? 'iks:information' : 'iks:fluss', facts);
  const isTold = Object.values(facts).some((value) => value !== undefined);
  return tag(type, { id, sourceRef, targetRef }, isTold ? extensions(own) : '');
}

function dataXml({ id, name, information }: FileData): string {
  return tag('dataObjectReference', { id, name }, extensions(tag('iks:information', information)));
}

const extensions = (content: string): string => tag('extensionElements', {}, content);

function tag(name: string, attributes: FileAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${String(value).replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}
