const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** An arrow of the file, from element to element. */
export interface SequenceFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The arrows of a BPMN file; none for a text that is no XML. */
export function sequenceFlows(xml: string): readonly SequenceFlow[] {
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  return Array.from(file.getElementsByTagNameNS(BPMN, 'sequenceFlow'), (flow) => ({
    id: flow.getAttribute('id') ?? '',
    from: flow.getAttribute('sourceRef') ?? '',
    to: flow.getAttribute('targetRef') ?? '',
  }));
}
