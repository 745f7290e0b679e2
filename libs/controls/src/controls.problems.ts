import { Problem } from '#pruefwerk/problems';

export class RiskUnknown extends Problem {
  constructor() {
    super('controls.risk-unknown', { status: 404 });
  }
}

export class ControlUnknown extends Problem {
  constructor() {
    super('controls.control-unknown', { status: 404 });
  }
}

/** What was withdrawn stays as it was. */
export class RecordWithdrawn extends Problem {
  constructor(code: string) {
    super('controls.record-withdrawn', { status: 409, parameters: { code } });
  }
}

export class WithdrawalReasonMissing extends Problem {
  constructor() {
    super('controls.withdrawal-reason-missing', { status: 422 });
  }
}

export class AssessmentReasonMissing extends Problem {
  constructor() {
    super('controls.assessment-reason-missing', { status: 422 });
  }
}

export class ControlRuleUnknown extends Problem {
  constructor(rule: string) {
    super('controls.rule-unknown', { status: 422, parameters: { rule } });
  }
}

export class LibraryEntryUnknown extends Problem {
  constructor(entry: string) {
    super('controls.library-entry-unknown', { status: 422, parameters: { entry } });
  }
}
