import { oneLine } from '../model/sequence-flows.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { localName } from './source-scope.ts';

export interface SourceLane {
  readonly id: string;
  readonly name: string;
  /** From 0; a lane within a lane is one deeper. */
  readonly depth: number;
  /** Bands of the process that it covers, both included. */
  readonly first: number;
  readonly last: number;
}

export interface LaneBands {
  readonly lanes: readonly SourceLane[];
  /** Names of the lanes at the left of each band, for its least height. */
  readonly captions: readonly string[];
  /** Band of each node that a lane names. */
  readonly bandOf: ReadonlyMap<string, number>;
  /** Band for nodes that no lane names; after the lanes, null when there is none. */
  readonly rest: number | null;
}

/** One band per innermost lane, one more for what stands beside the inner lanes, one for what no lane names. */
export function laneBandsOf(process: XmlElement, nodeIds: readonly string[]): LaneBands {
  const reader = new LaneReader(new Set(nodeIds));
  for (const laneSet of childrenOf(process, BPMN, 'laneSet')) reader.readSet(laneSet, 0);
  const { lanes, captions, bandOf } = reader;
  const homeless = nodeIds.some((id) => !bandOf.has(id));
  const rest = homeless || captions.length === 0 ? captions.length : null;
  return { lanes, captions: rest === null ? captions : [...captions, ''], bandOf, rest };
}

class LaneReader {
  readonly lanes: SourceLane[] = [];
  readonly captions: string[] = [];
  readonly bandOf = new Map<string, number>();

  constructor(private readonly nodeIds: ReadonlySet<string>) {}

  readSet(laneSet: XmlElement, depth: number): void {
    for (const lane of childrenOf(laneSet, BPMN, 'lane')) this.readLane(lane, depth);
  }

  private readLane(element: XmlElement, depth: number): void {
    const first = this.captions.length;
    const name = oneLine(attributeOf(element, 'name'));
    const inner = childrenOf(element, BPMN, 'childLaneSet').flatMap((set) =>
      childrenOf(set, BPMN, 'lane'),
    );
    const innerIds = new Set(inner.flatMap((lane) => referencesOf(lane, true)));
    const own = referencesOf(element, false).filter(
      (id) => this.nodeIds.has(id) && !innerIds.has(id),
    );
    if (inner.length === 0 || own.length > 0) {
      for (const id of own) this.bandOf.set(id, this.captions.length);
      this.captions.push(name);
    }
    for (const lane of inner) this.readLane(lane, depth + 1);
    const id = attributeOf(element, 'id') ?? '';
    this.lanes.push({ id, name, depth, first, last: this.captions.length - 1 });
  }
}

function referencesOf(lane: XmlElement, deep: boolean): string[] {
  const own = childrenOf(lane, BPMN, 'flowNodeRef').map(({ text }) => localName(text));
  if (!deep) return own;
  const inner = childrenOf(lane, BPMN, 'childLaneSet').flatMap((set) =>
    childrenOf(set, BPMN, 'lane'),
  );
  return [...own, ...inner.flatMap((one) => referencesOf(one, true))];
}
