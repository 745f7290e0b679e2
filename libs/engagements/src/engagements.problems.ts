import { Problem } from '#pruefwerk/problems';

export class PeriodReversed extends Problem {
  constructor(from: string, to: string) {
    super('engagements.period-reversed', { status: 422, parameters: { from, to } });
  }
}

export class NumberTaken extends Problem {
  constructor(number: string) {
    super('engagements.number-taken', { status: 409, parameters: { number } });
  }
}

export class ChangedMeanwhile extends Problem {
  constructor(yourVersion: number, currentVersion: number) {
    super('engagements.changed-meanwhile', {
      status: 409,
      parameters: { yourVersion, currentVersion },
    });
  }
}

export class SampleIsFixed extends Problem {
  constructor() {
    super('engagements.sample-is-fixed', { status: 409 });
  }
}

export class UnknownAccount extends Problem {
  constructor() {
    super('engagements.unknown-account', { status: 422 });
  }
}

export class MemberUnknown extends Problem {
  constructor() {
    super('engagements.member-unknown', { status: 404 });
  }
}

export class LastLead extends Problem {
  constructor() {
    super('engagements.last-lead', { status: 409 });
  }
}

export class SigningLimitUnknown extends Problem {
  constructor() {
    super('engagements.signing-limit-unknown', { status: 404 });
  }
}

export class SigningLimitOverlap extends Problem {
  constructor(role: string) {
    super('engagements.signing-limit-overlap', { status: 409, parameters: { role } });
  }
}

export class OrganisationUnitUnknown extends Problem {
  constructor() {
    super('engagements.organisation-unit-unknown', { status: 404 });
  }
}

export class OrganisationUnitMisplaced extends Problem {
  constructor(kind: string, parentKind: string | null) {
    super('engagements.organisation-unit-misplaced', {
      status: 422,
      parameters: { kind, parentKind },
    });
  }
}

export class OrganisationUnitCycle extends Problem {
  constructor() {
    super('engagements.organisation-unit-cycle', { status: 422 });
  }
}
