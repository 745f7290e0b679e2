import { PasswordTooWeak } from './access.problems.ts';

/** Length beats composition rules (BSI ORP.4.A22, NIST SP 800-63B §5.1.1.2). */
export const PASSWORD_MIN_LENGTH = 12;
/** A bound, so that hashing is no lever for overload. */
export const PASSWORD_MAX_LENGTH = 200;

const fewestDifferentCharacters = 5;

/** @throws PasswordTooWeak with the reason that a person can act on. */
export function requireGoodPassword(password: string, userName: string): void {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) throw new PasswordTooWeak('access.password-too-short');
  if (length > PASSWORD_MAX_LENGTH) throw new PasswordTooWeak('access.password-too-long');
  if (new Set(password).size < fewestDifferentCharacters)
    throw new PasswordTooWeak('access.password-monotonous');
  if (password.toLowerCase().includes(userName))
    throw new PasswordTooWeak('access.password-holds-user-name');
}
