import type { Size } from './geometry.ts';
import type { AttachedItem, LayoutItem, Link, Picture } from './layout-item.ts';
import { attachedRoom } from './port-offsets.ts';
import type { SourceArtefact, SourceNode, SourceScope } from './source-scope.ts';
import { isAttached } from './source-planes.ts';
import { activitySize, annotationSize, labelSize } from './text-size.ts';

const EVENT: Size = { width: 36, height: 36 };
const GATEWAY: Size = { width: 50, height: 50 };

/** Items of a scope, each in the band that `bandOf` says; `innerOf` draws what an expanded sub-process holds. */
export function scopeItems(
  scope: SourceScope,
  bandOf: (id: string) => number,
  innerOf: (node: SourceNode) => Picture | null,
): LayoutItem[] {
  const free = scope.nodes.filter((node) => !isAttached(node, scope));
  const nodes = free.map((node) => nodeItem(node, scope, bandOf(node.id), innerOf(node)));
  const artefacts = scope.artefacts.map((one) => artefactItem(one, bandOf(hostOf(one, scope))));
  return [...nodes, ...artefacts];
}

function nodeItem(
  { id, kind, name }: SourceNode,
  scope: SourceScope,
  band: number,
  inner: Picture | null,
): LayoutItem {
  const attached = scope.nodes
    .filter((node) => node.attachedTo === id && isAttached(node, scope))
    .map((node): AttachedItem => ({ id: node.id, label: labelSize(node.name) }));
  const label = kind === 'activity' ? null : labelSize(name);
  const size =
    kind === 'activity' ? (inner ?? activitySize(name)) : kind === 'event' ? EVENT : GATEWAY;
  const signs = attached.reduce((sum, one) => sum + attachedRoom(one), 12);
  const width = attached.length > 0 ? Math.max(size.width, signs) : size.width;
  return { id, kind, band, label, attached, inner, width, height: size.height };
}

function artefactItem({ id, kind, name }: SourceArtefact, band: number): LayoutItem {
  const size = {
    data: { width: 36, height: 50 },
    store: { width: 50, height: 50 },
    annotation: annotationSize(name),
    group: { width: 120, height: 80 },
  }[kind];
  const label = kind === 'annotation' ? null : labelSize(name);
  return { id, kind: 'artefact', band, label, attached: [], inner: null, ...size };
}

/** The node of the scope that an artefact belongs to; its own id when it belongs to none. */
function hostOf({ id }: SourceArtefact, { nodes, links }: SourceScope): string {
  for (const { from, to } of links) {
    const other = from === id ? to : to === id ? from : null;
    const node = nodes.find((one) => one.id === other);
    const arrow = links.find((one) => one.id === other && one.kind === 'sequence');
    if (node) return node.attachedTo ?? node.id;
    if (arrow) return arrow.from;
  }
  return id;
}

/** Links within the scope; an end on a border belongs to the item below it. Ends elsewhere are left to straight lines. */
export function scopeLinks(scope: SourceScope): Link[] {
  const itemOf = new Map<string, string>();
  for (const node of scope.nodes) {
    const host = isAttached(node, scope) ? node.attachedTo : null;
    itemOf.set(node.id, host ?? node.id);
  }
  for (const { id } of scope.artefacts) itemOf.set(id, id);
  const nodeIds = new Set(scope.nodes.map(({ id }) => id));
  return scope.links.flatMap(({ id, kind, from, to, name }): Link[] => {
    const [start, end] = [itemOf.get(from), itemOf.get(to)];
    if (start === undefined || end === undefined) return [];
    // From a sign on the border to what undoes the activity: drawn like an arrow of the flow.
    const undoes = kind === 'association' && start !== from && end === to && nodeIds.has(to);
    const loose = start !== from || end !== to || start === end;
    if (kind === 'association' && loose && !undoes) return [];
    const label = kind === 'sequence' ? labelSize(name) : null;
    const ends = {
      from: { itemId: start, elementId: from },
      to: { itemId: end, elementId: to },
    };
    return [{ id, kind: undoes ? 'sequence' : kind, label, ...ends }];
  });
}
