import { IsString, MaxLength, MinLength } from 'class-validator';

export class SignInDto {
  /** E-mail address or user name. */
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  userName: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;
}

export class FirstRunDto {
  /** E-mail address or user name, 3 to 120 characters without spaces. */
  @IsString()
  @MinLength(3)
  @MaxLength(120)
  userName: string;

  @IsString()
  @MinLength(1)
  @MaxLength(120)
  displayName: string;

  /** At least 12 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password: string;
}

export class PasswordChangeDto {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  currentPassword: string;

  /** At least 12 characters. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  newPassword: string;
}

export class SignedInAccountDto {
  id: string;
  userName: string;
  displayName: string;
  administrator: boolean;
  mayOpenEngagements: boolean;
  /** The person must choose an own password before anything else. */
  passwordChangeDue: boolean;
}

export class SampleDto {
  /** Null while there is no sample engagement. */
  engagementId: string | null;
  /**
   * `preparing`: its payments are being taken in and analysed; `ready`: a run is done; `stuck`: a step failed, the
   * engagement can be opened all the same.
   */
  state: 'absent' | 'preparing' | 'ready' | 'stuck';
}

export class SessionDto {
  /** True while no account exists: show the set-up of the administrator. */
  firstRun: boolean;
  /** Null when nobody is signed in. */
  account: SignedInAccountDto | null;
  /** End of the session, however busy it is; null when nobody is signed in. */
  expiresAt: Date | null;
  /** The session ends after so many minutes without a request; event streams do not count as one. */
  idleMinutes: number;
  /** Null before sign-in and while the password must be changed. */
  sample: SampleDto | null;
}
