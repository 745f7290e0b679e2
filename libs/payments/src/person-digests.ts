import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

export type PersonKind = 'employee' | 'person';

/** Keyed digests (HMAC-SHA-256, hex) of clerks and persons; each is made once, since a page asks for it several times. */
export class PersonDigests {
  /** A key object: handing the bytes to every digest costs more than the digest. */
  readonly #key: KeyObject;
  readonly #made = new Map<string, string>();

  constructor(key: Buffer) {
    this.#key = createSecretKey(key);
  }

  of(kind: PersonKind, value: string): string {
    const text = `${kind}\0${value}`;
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    const digest = createHmac('sha256', this.#key).update(text).digest('hex');
    this.#made.set(text, digest);
    return digest;
  }
}
