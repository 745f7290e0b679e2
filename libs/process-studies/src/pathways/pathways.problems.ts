import { Problem } from '#pruefwerk/problems';

export class PathwayUnknown extends Problem {
  constructor() {
    super('process-studies.pathway-unknown', { status: 404 });
  }
}

/** What was withdrawn stays as it was. */
export class PathwayWithdrawn extends Problem {
  constructor(reason: string) {
    super('process-studies.pathway-withdrawn', { status: 409, parameters: { reason } });
  }
}

export class PathwayReasonMissing extends Problem {
  constructor() {
    super('process-studies.pathway-reason-missing', { status: 422 });
  }
}

/** A part names a process that the engagement does not have, that was withdrawn, or that it names twice. */
export class PathwayProcessInvalid extends Problem {
  constructor() {
    super('process-studies.pathway-process-invalid', { status: 422 });
  }
}

/** Processes wait for each other and none could ever start. */
export class PathwayRing extends Problem {
  constructor(names: string) {
    super('process-studies.pathway-ring', { status: 422, parameters: { names } });
  }
}
