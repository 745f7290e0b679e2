import { Problem } from '#pruefwerk/problems';

export class ProcessUnknown extends Problem {
  constructor() {
    super('processes.process-unknown', { status: 404 });
  }
}

export class ProcessWithdrawn extends Problem {
  constructor(reason: string) {
    super('processes.process-withdrawn', { status: 409, parameters: { reason } });
  }
}

export class WithdrawalReasonMissing extends Problem {
  constructor() {
    super('processes.withdrawal-reason-missing', { status: 422 });
  }
}

/** The process was not made from a file. */
export class OriginalMissing extends Problem {
  constructor() {
    super('processes.original-missing', { status: 404 });
  }
}

/** Numbers of controls and risks stand in the file as references, so they have a fixed form. */
export class AttachmentNumberInvalid extends Problem {
  constructor(number: string) {
    super('processes.attachment-number-invalid', { status: 422, parameters: { number } });
  }
}
