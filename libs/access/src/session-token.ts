import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: the only secret of a session, known to the browser alone. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A random token has full entropy, so a plain hash suffices: nothing to guess, nothing to salt. */
export function sessionTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
