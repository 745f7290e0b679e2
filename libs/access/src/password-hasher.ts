import { hash, verify } from '@node-rs/argon2';

/**
 * argon2id (the package's default algorithm), version 19. RFC 9106 §4, second recommended option, with one lane:
 * 64 MiB and three passes, about a tenth of a second on a small server.
 */
export const argon2Parameters = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 };

export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), argon2Parameters);
  }

  /** Without a stored hash (unknown or locked account) the same work is done, so the time tells nothing. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash('no account has this password');
    const matching = await verify(stored ?? (await this.decoy), password.normalize('NFKC'));
    return stored !== null && matching;
  }
}
