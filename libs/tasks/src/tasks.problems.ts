import { Problem } from '#pruefwerk/problems';

export class TaskRecordUnknown extends Problem {
  constructor() {
    super('tasks.record-unknown', { status: 404 });
  }
}

export class TaskRecordWithdrawn extends Problem {
  constructor() {
    super('tasks.record-withdrawn', { status: 409 });
  }
}

export class TaskReasonMissing extends Problem {
  constructor() {
    super('tasks.withdrawal-reason-missing', { status: 422 });
  }
}

export class TaskNumberInvalid extends Problem {
  constructor(number: string) {
    super('tasks.number-invalid', { status: 422, parameters: { number } });
  }
}

export class TaskNumberTaken extends Problem {
  constructor(number: string) {
    super('tasks.number-taken', { status: 409, parameters: { number } });
  }
}

export class TaskParentMissing extends Problem {
  constructor(number: string, parent: string) {
    super('tasks.parent-missing', { status: 422, parameters: { number, parent } });
  }
}

export class TaskMovedIntoItself extends Problem {
  constructor(number: string) {
    super('tasks.moved-into-itself', { status: 422, parameters: { number } });
  }
}

export class TaskHasSubtasks extends Problem {
  constructor(number: string, subtasks: number) {
    super('tasks.has-subtasks', { status: 409, parameters: { number, subtasks } });
  }
}

export class TaskUnitUnknown extends Problem {
  constructor() {
    super('tasks.unit-unknown', { status: 422 });
  }
}

export class CaseloadYearTaken extends Problem {
  constructor() {
    super('tasks.caseload-year-taken', { status: 409 });
  }
}

export class CriticismQuestionUnknown extends Problem {
  constructor() {
    super('tasks.question-unknown', { status: 404 });
  }
}

/** The status belongs to working minutes, the pay grade to hourly rates, neither to anything else. */
export class StaffingParameterMisfit extends Problem {
  constructor() {
    super('tasks.parameter-misfit', { status: 422 });
  }
}

export class StaffingParameterOverlap extends Problem {
  constructor() {
    super('tasks.parameter-overlap', { status: 409 });
  }
}

/** Between the preview and the confirmation the records or the file changed. */
export class TaskImportChanged extends Problem {
  constructor() {
    super('tasks.import-changed', { status: 409 });
  }
}

export class TaskImportUndecided extends Problem {
  constructor(conflicts: number) {
    super('tasks.import-undecided', { status: 422, parameters: { conflicts } });
  }
}
