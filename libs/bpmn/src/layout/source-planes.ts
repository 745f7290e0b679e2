import { oneLine } from '../model/sequence-flows.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import type { FormerShape } from './former-drawing.ts';
import { type LaneBands, laneBandsOf } from './source-lanes.ts';
import { localName, ScopeReader, type SourceNode, type SourceScope } from './source-scope.ts';

export interface SourcePool {
  /** Null for a process that is drawn without a pool. */
  readonly participantId: string | null;
  readonly name: string;
  /** Null for a pool that stays closed. */
  readonly scope: SourceScope | null;
  readonly lanes: LaneBands | null;
}

export interface SourceMessage {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What one diagram shows. */
export interface SourcePlane {
  /** Collaboration, process or collapsed sub-process. */
  readonly elementId: string;
  readonly pools: readonly SourcePool[];
  readonly messages: readonly SourceMessage[];
}

/** One plane per collaboration; without one, one per process; and one per collapsed sub-process that holds something. */
export function planesOf(
  definitions: XmlElement,
  former: ReadonlyMap<string, FormerShape>,
): SourcePlane[] {
  const reader = new ScopeReader(former);
  const processes = childrenOf(definitions, BPMN, 'process');
  const collaborations = childrenOf(definitions, BPMN, 'collaboration');
  const left = new Map(processes.map((one) => [attributeOf(one, 'id') ?? '', one]));
  const planes = collaborations.map((one) => collaborationPlane(one, left, reader));
  const [first, ...others] = planes;
  const rest = [...left.values()].map((process) => processPool(process, reader));
  const apart = first
    ? [{ ...first, pools: [...first.pools, ...rest] }, ...others]
    : rest.map((pool) => planeOf(pool));
  for (let at = 0; at < reader.collapsed.length; at += 1) {
    const element = reader.collapsed[at];
    if (element) apart.push(planeOf(scopePool(reader.read(element))));
  }
  return apart.filter(({ pools }) => pools.length > 0);
}

function planeOf(pool: SourcePool): SourcePlane {
  const elementId = pool.scope ? (attributeOf(pool.scope.element, 'id') ?? '') : '';
  return { elementId, pools: [pool], messages: [] };
}

function collaborationPlane(
  collaboration: XmlElement,
  left: Map<string, XmlElement>,
  reader: ScopeReader,
): SourcePlane {
  const pools = childrenOf(collaboration, BPMN, 'participant').flatMap((participant) => {
    const participantId = attributeOf(participant, 'id');
    if (participantId === null) return [];
    const name = oneLine(attributeOf(participant, 'name'));
    const reference = localName(attributeOf(participant, 'processRef') ?? '');
    const process = left.get(reference);
    left.delete(reference);
    const content = process ? processPool(process, reader) : { scope: null, lanes: null };
    return [{ ...content, participantId, name }];
  });
  const messages = childrenOf(collaboration, BPMN, 'messageFlow').flatMap((element) => {
    const id = attributeOf(element, 'id');
    const name = oneLine(attributeOf(element, 'name'));
    const from = localName(attributeOf(element, 'sourceRef') ?? '');
    const to = localName(attributeOf(element, 'targetRef') ?? '');
    return id === null ? [] : [{ id, name, from, to }];
  });
  const own = reader.read(collaboration);
  const notes = own.artefacts.length > 0 ? [scopePool(own)] : [];
  return {
    elementId: attributeOf(collaboration, 'id') ?? '',
    pools: [...pools, ...notes],
    messages,
  };
}

function processPool(process: XmlElement, reader: ScopeReader): SourcePool {
  const scope = reader.read(process);
  const placed = scope.nodes.filter((node) => !isAttached(node, scope)).map(({ id }) => id);
  const hasLanes = childrenOf(process, BPMN, 'laneSet').length > 0;
  const lanes = hasLanes ? laneBandsOf(process, placed) : null;
  return { participantId: null, name: '', scope, lanes };
}

function scopePool(scope: SourceScope): SourcePool {
  return { participantId: null, name: '', scope, lanes: null };
}

/** Whether a node stands on the border of an activity of the same scope. */
export function isAttached({ attachedTo }: SourceNode, { nodes }: SourceScope): boolean {
  return (
    attachedTo !== null && nodes.some(({ id, kind }) => id === attachedTo && kind === 'activity')
  );
}
