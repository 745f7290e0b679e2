import type { Provider } from '@nestjs/common';
import { AccountDirectory } from './account-directory.ts';
import { AccountService } from './account.service.ts';
import { Authorisation } from './authorisation.ts';
import { Credentials } from './credentials.ts';
import { FirstRunService } from './first-run.service.ts';
import { PasswordHasher } from './password-hasher.ts';
import { PasswordService } from './password.service.ts';
import { PreferencesService } from './preferences.service.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/**
 * The services of this lib. The process adds `Memberships`, `AccessSettings` and the platform's
 * `Transactions`, `AuditTrail` and `Clock`.
 */
export const accessProviders: Provider[] = [
  AccountDirectory,
  AccountService,
  Authorisation,
  Credentials,
  FirstRunService,
  PasswordHasher,
  PasswordService,
  PreferencesService,
  SessionService,
  SignInService,
  SignInThrottle,
];
