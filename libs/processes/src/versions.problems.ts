import { Problem } from '#pruefwerk/problems';

export class VersionUnknown extends Problem {
  constructor() {
    super('processes.version-unknown', { status: 404 });
  }
}

/** It no longer waits for a decision. */
export class VersionDecided extends Problem {
  constructor() {
    super('processes.version-decided', { status: 409 });
  }
}

/** The newest content waits already or is approved. */
export class NothingToSubmit extends Problem {
  constructor() {
    super('processes.nothing-to-submit', { status: 409 });
  }
}

/** The four-eyes principle: who saved or submitted it does not approve it. */
export class ApproverInvolved extends Problem {
  constructor() {
    super('processes.approver-involved', { status: 403 });
  }
}

export class ReturnReasonMissing extends Problem {
  constructor() {
    super('processes.return-reason-missing', { status: 422 });
  }
}

export class RevisionUnknown extends Problem {
  constructor() {
    super('processes.revision-unknown', { status: 404 });
  }
}

/** Not a process of this engagement that shows how it is. */
export class AsIsProcessInvalid extends Problem {
  constructor() {
    super('processes.as-is-process-invalid', { status: 422 });
  }
}

/** To-be processes build on it. */
export class AsIsProcessInUse extends Problem {
  constructor(processes: string) {
    super('processes.as-is-process-in-use', { status: 409, parameters: { processes } });
  }
}

export class LinkedUnitUnknown extends Problem {
  constructor() {
    super('processes.linked-unit-unknown', { status: 422 });
  }
}

export class LinkedTaskUnknown extends Problem {
  constructor() {
    super('processes.linked-task-unknown', { status: 422 });
  }
}
