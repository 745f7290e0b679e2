import { Problem } from '#pruefwerk/problems';

/** Unknown name, wrong password, locked account: one answer for all, so that no name can be found out. */
export class SignInRefused extends Problem {
  constructor() {
    super('access.sign-in-refused', { status: 401 });
  }
}

export class SignInThrottled extends Problem {
  constructor(seconds: number) {
    super('access.sign-in-throttled', { status: 429, level: 'warn', parameters: { seconds } });
  }
}

export class NotSignedIn extends Problem {
  constructor() {
    super('access.not-signed-in', { status: 401 });
  }
}

export class PermissionMissing extends Problem {
  constructor(permission: string) {
    super('access.permission-missing', { status: 403, parameters: { permission } });
  }
}

/** Also the answer for an engagement of others: whether it exists is none of the asker's business. */
export class EngagementNotVisible extends Problem {
  constructor() {
    super('access.engagement-not-found', { status: 404 });
  }
}

export class PasswordChangeDue extends Problem {
  constructor() {
    super('access.password-change-due', { status: 403 });
  }
}

export type PasswordWeakness =
  | 'access.password-too-short'
  | 'access.password-too-long'
  | 'access.password-monotonous'
  | 'access.password-holds-user-name';

export class PasswordTooWeak extends Problem {
  constructor(weakness: PasswordWeakness) {
    super(weakness, { status: 422 });
  }
}

export class PasswordWrong extends Problem {
  constructor() {
    super('access.password-wrong', { status: 422 });
  }
}

export class UserNameInvalid extends Problem {
  constructor() {
    super('access.user-name-invalid', { status: 422 });
  }
}

export class UserNameTaken extends Problem {
  constructor(userName: string) {
    super('access.user-name-taken', { status: 409, parameters: { userName } });
  }
}

export class FirstRunOver extends Problem {
  constructor() {
    super('access.first-run-over', { status: 409 });
  }
}

export class AccountUnknown extends Problem {
  constructor() {
    super('access.account-unknown', { status: 404 });
  }
}

export class AccountChangedMeanwhile extends Problem {
  constructor(yourVersion: number, currentVersion: number) {
    super('access.account-changed-meanwhile', {
      status: 409,
      parameters: { yourVersion, currentVersion },
    });
  }
}

export class LastAdministrator extends Problem {
  constructor() {
    super('access.last-administrator', { status: 409 });
  }
}
