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

/** More elements than can be checked and reckoned with while somebody waits; `most` holds the limit of each part. */
export class BpmnTooExtensive extends Problem {
  constructor(part: string, count: number, most: Readonly<Record<string, number>>) {
    super('bpmn.too-extensive', { status: 422, parameters: { part, count, ...most } });
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

export class BpmnElementUnknown extends Problem {
  constructor(elementId: string) {
    super('bpmn.element-unknown', { status: 404, parameters: { elementId } });
  }
}

/** Nothing of that name can be recorded about such an element. */
export class BpmnAttributeUnfit extends Problem {
  constructor(
    attribute: string,
    { element, line, allowed }: { element: string; line: number; allowed: readonly string[] },
  ) {
    const names = allowed.length === 0 ? '–' : allowed.join(', ');
    const parameters = { attribute, element, line, allowed: names };
    super('bpmn.attribute-unfit', { status: 422, parameters });
  }
}

export interface InvalidValue {
  readonly attribute: string;
  readonly value: string;
  /** Of the element in the file. */
  readonly line: number;
  /** Values or limits, for example `0 – 1`. */
  readonly allowed: string;
}

export class BpmnValueInvalid extends Problem {
  constructor({ value, ...rest }: InvalidValue) {
    const parameters = { ...rest, value: value.slice(0, 80) };
    super('bpmn.value-invalid', { status: 422, parameters });
  }
}
