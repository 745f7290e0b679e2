import { Problem } from '#pruefwerk/problems';
import type { Capacity, Need } from './transition.ts';

/** Also the answer for a red flag about persons to anyone but the lead: its existence is part of the secret. */
export class RedFlagUnknown extends Problem {
  constructor() {
    super('findings.red-flag-unknown', { status: 404 });
  }
}

export class DispositionReasonMissing extends Problem {
  constructor() {
    super('findings.disposition-reason-missing', { status: 422 });
  }
}

export class NothingToUndo extends Problem {
  constructor() {
    super('findings.nothing-to-undo', { status: 409 });
  }
}

/** Somebody or a run changed red flags since the person saw the count; nothing was disposed. */
export class BulkCountChanged extends Problem {
  constructor(expectedCount: number, actualCount: number) {
    super('findings.bulk-count-changed', {
      status: 409,
      parameters: { expectedCount, actualCount },
    });
  }
}

export class BatchUnknown extends Problem {
  constructor() {
    super('findings.batch-unknown', { status: 404 });
  }
}

export class FindingUnknown extends Problem {
  constructor() {
    super('findings.finding-unknown', { status: 404 });
  }
}

/** Ended or withdrawn: what was said stays as it was said. */
export class FindingEnded extends Problem {
  constructor(status: string) {
    super('findings.finding-ended', { status: 409, parameters: { status } });
  }
}

export class MeasureUnknown extends Problem {
  constructor() {
    super('findings.measure-unknown', { status: 404 });
  }
}

export class DeadlineReasonMissing extends Problem {
  constructor() {
    super('findings.deadline-reason-missing', { status: 422 });
  }
}

export class AccountNotMember extends Problem {
  constructor() {
    super('findings.account-not-member', { status: 422 });
  }
}

export class StatusStepUnknown extends Problem {
  constructor(from: string, to: string) {
    super('findings.status-step-unknown', { status: 409, parameters: { from, to } });
  }
}

export class StatusStepNotYours extends Problem {
  constructor(by: Capacity) {
    super(`findings.status-step-by-${by}`, { status: 403 });
  }
}

export class StatusNeedMissing extends Problem {
  constructor(need: Need) {
    super(`findings.status-need-${need}`, { status: 422 });
  }
}
