import type { ModelWarning } from '../model-warning.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { flowNodeKind, isSubProcess } from './flow-node-kind.ts';
import type { StepKind } from './process-model.ts';

/** A flow node before it has its place along the flow. */
export interface FlowNode {
  readonly id: string;
  readonly kind: StepKind;
  readonly element: XmlElement;
  readonly processId: string;
  readonly parentId: string | null;
  /** Activity that a boundary event is attached to. */
  readonly attachedTo: string | null;
}

/** All flow nodes of a process, those of sub-processes included; ids are unique in the answer. */
export function flowNodesOf(
  process: XmlElement,
  seen: Set<string>,
  warnings: ModelWarning[],
): FlowNode[] {
  const processId = attributeOf(process, 'id') ?? '';
  const within = (container: XmlElement, parentId: string | null): FlowNode[] =>
    container.children.flatMap((element) => {
      const kind = flowNodeKind(element);
      const id = kind && uniqueId(element, seen, warnings);
      if (!kind || !id) return [];
      const attachedTo = attributeOf(element, 'attachedToRef');
      const node = { id, kind, element, processId, parentId, attachedTo };
      return [node, ...(isSubProcess(element) ? within(element, id) : [])];
    });
  return within(process, null);
}

function uniqueId(element: XmlElement, seen: Set<string>, warnings: ModelWarning[]): string | null {
  const id = attributeOf(element, 'id')?.trim() ?? '';
  const line = element.place.line;
  if (id === '') {
    const parameters = { element: element.local };
    warnings.push({ code: 'bpmn.warning.id-missing', elementId: null, line, parameters });
    return null;
  }
  if (seen.has(id)) {
    warnings.push({ code: 'bpmn.warning.id-duplicate', elementId: id, line, parameters: { id } });
    return null;
  }
  seen.add(id);
  return id;
}
