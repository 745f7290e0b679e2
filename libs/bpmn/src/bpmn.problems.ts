import { Problem } from '#pruefwerk/problems';

/** Place in a file as an editor counts it: both from 1. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

export class BpmnTooLarge extends Problem {
  constructor(mostMegabytes: number) {
    super('bpmn.too-large', { status: 413, parameters: { mostMegabytes } });
  }
}

/** A document type or entity: what other files could be pulled in or blown up with. */
export class BpmnUnsafe extends Problem {
  constructor({ line, column }: XmlPlace) {
    super('bpmn.unsafe', { status: 422, parameters: { line, column } });
  }
}

export class BpmnTooDeep extends Problem {
  constructor({ line, column }: XmlPlace, mostLevels: number) {
    super('bpmn.too-deep', { status: 422, parameters: { line, column, mostLevels } });
  }
}

export class BpmnMalformed extends Problem {
  constructor({ line, column }: XmlPlace, cause?: unknown) {
    super('bpmn.malformed', { status: 422, parameters: { line, column }, cause });
  }
}

export class NotBpmn extends Problem {
  constructor(root: string, { line, column }: XmlPlace) {
    super('bpmn.not-bpmn', { status: 422, parameters: { root, line, column } });
  }
}

export class BpmnEncodingUnreadable extends Problem {
  constructor(encoding: string) {
    super('bpmn.encoding-unreadable', { status: 422, parameters: { encoding } });
  }
}

export class BpmnStepUnknown extends Problem {
  constructor(elementId: string) {
    super('bpmn.step-unknown', { status: 404, parameters: { elementId } });
  }
}
