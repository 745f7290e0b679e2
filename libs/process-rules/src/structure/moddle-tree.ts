import { BpmnModdle } from 'bpmn-moddle';

/** An element as bpmn-moddle reads it, with what is looked at here. */
export interface TreeElement {
  readonly $type: string;
  readonly id?: string;
  readonly name?: string;
  readonly rootElements?: readonly TreeElement[];
  readonly flowElements?: readonly TreeElement[];
  readonly diagrams?: readonly object[];
  readonly sourceRef?: TreeElement;
  readonly targetRef?: TreeElement;
  incoming?: TreeElement[];
  outgoing?: TreeElement[];
}

/** The model as bpmnlint wants it, with the arrows at both of their ends. */
export async function readTree(xml: string): Promise<TreeElement> {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const root = rootElement as TreeElement;
  connect(root);
  return root;
}

/** Everything that flows, sub-processes included. */
export function flowElementsOf(element: TreeElement): TreeElement[] {
  const own = [...(element.rootElements ?? []), ...(element.flowElements ?? [])];
  return own.flatMap((one) => [one, ...flowElementsOf(one)]);
}

/**
 * Files need not say at a step which arrows come and go, and some tools say it only at the arrow. bpmnlint looks at the
 * step: without this it would call every step of such a file unconnected.
 */
function connect(root: TreeElement): void {
  for (const flow of flowElementsOf(root)) {
    if (flow.$type !== 'bpmn:SequenceFlow') continue;
    const { sourceRef, targetRef } = flow;
    if (sourceRef && !sourceRef.outgoing?.includes(flow)) {
      sourceRef.outgoing = [...(sourceRef.outgoing ?? []), flow];
    }
    if (targetRef && !targetRef.incoming?.includes(flow)) {
      targetRef.incoming = [...(targetRef.incoming ?? []), flow];
    }
  }
}
