import { Problem } from '#pruefwerk/problems';

export class OrganisationRecordUnknown extends Problem {
  constructor() {
    super('organisation.record-unknown', { status: 404 });
  }
}

export class OrganisationRecordWithdrawn extends Problem {
  constructor() {
    super('organisation.record-withdrawn', { status: 409 });
  }
}

export class OrganisationReasonMissing extends Problem {
  constructor() {
    super('organisation.withdrawal-reason-missing', { status: 422 });
  }
}

/** The post that a deputy or a power is for does not exist here, or was withdrawn. */
export class PostUnknown extends Problem {
  constructor() {
    super('organisation.post-unknown', { status: 422 });
  }
}

export class PostNumberTaken extends Problem {
  constructor() {
    super('organisation.post-number-taken', { status: 409 });
  }
}

export class OwnDeputy extends Problem {
  constructor() {
    super('organisation.own-deputy', { status: 422 });
  }
}

export class DeputyOverlap extends Problem {
  constructor() {
    super('organisation.deputy-overlap', { status: 409 });
  }
}

export class SigningPowerOverlap extends Problem {
  constructor() {
    super('organisation.signing-power-overlap', { status: 409 });
  }
}

export class ServiceNameMismatch extends Problem {
  constructor() {
    super('organisation.service-name-mismatch', { status: 422 });
  }
}

export class ServiceOverlap extends Problem {
  constructor() {
    super('organisation.service-overlap', { status: 409 });
  }
}

export class OpeningHoursReversed extends Problem {
  constructor() {
    super('organisation.opening-hours-reversed', { status: 422 });
  }
}

export class OpeningHoursOverlap extends Problem {
  constructor() {
    super('organisation.opening-hours-overlap', { status: 409 });
  }
}
