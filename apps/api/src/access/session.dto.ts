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

export class SessionDto {
  /** True while no account exists: show the set-up of the administrator. */
  firstRun: boolean;
  /** Null when nobody is signed in. */
  account: SignedInAccountDto | null;
}
