import { readRole } from '../iks/iks-frame.ts';
import type { ModelWarning } from '../model-warning.ts';
import { BPMN } from '../namespaces.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { readOwn } from './own-elements.ts';
import type { ModelLane } from './process-model.ts';
import { oneLine } from './sequence-flows.ts';

export interface PlacedLanes {
  readonly lanes: ModelLane[];
  /** Innermost lane by flow node. */
  readonly laneOf: ReadonlyMap<string, ModelLane>;
}

/** Lanes of a process from the outside in, so that the inner one wins for a node that both name. */
export function lanesOf(
  process: XmlElement,
  nodeIds: ReadonlySet<string>,
  warnings: ModelWarning[],
): PlacedLanes {
  const processId = attributeOf(process, 'id') ?? '';
  const lanes: ModelLane[] = [];
  const laneOf = new Map<string, ModelLane>();
  const visit = (laneSet: XmlElement, parentId: string | null): void => {
    for (const element of childrenOf(laneSet, BPMN, 'lane')) {
      const id = attributeOf(element, 'id') ?? '';
      const name = oneLine(attributeOf(element, 'name'));
      const iks = readOwn(element, 'rolle', readRole, warnings);
      const lane = { id, name, processId, parentId, iks };
      lanes.push(lane);
      for (const reference of childrenOf(element, BPMN, 'flowNodeRef')) {
        const nodeId = localId(reference.text);
        if (nodeIds.has(nodeId)) laneOf.set(nodeId, lane);
        else warnings.push(unknownReference(reference, lane, nodeId));
      }
      for (const inner of childrenOf(element, BPMN, 'childLaneSet')) visit(inner, id);
    }
  };
  for (const laneSet of childrenOf(process, BPMN, 'laneSet')) visit(laneSet, null);
  return { lanes, laneOf };
}

function unknownReference(reference: XmlElement, lane: ModelLane, id: string): ModelWarning {
  const { line } = reference.place;
  const parameters = { lane: lane.name, id };
  return { code: 'bpmn.warning.lane-reference', elementId: lane.id, line, parameters };
}

/** References are qualified names; the prefix says nothing within one file. */
function localId(text: string): string {
  const name = text.trim();
  return name.slice(name.indexOf(':') + 1);
}
