import { describe, expect, it } from '@jest/globals';
import { PasswordHasher } from './password-hasher.ts';

describe('password hasher', () => {
  const hasher = new PasswordHasher();

  it('states algorithm, version and parameters in the hash', async () => {
    expect(await hasher.hash('Lindenborner Zahlenwerk')).toMatch(
      /^\$argon2id\$v=19\$m=65536,t=3,p=1\$/,
    );
  });

  it('accepts the right password in either Unicode form and refuses another', async () => {
    const stored = await hasher.hash('Pr\u00fcfung im Herbst');
    expect(await hasher.matches(stored, 'Pru\u0308fung im Herbst')).toBe(true);
    expect(await hasher.matches(stored, 'Pruefung im Herbst')).toBe(false);
  });

  it('never accepts anything without a stored hash, not even the decoy', async () => {
    expect(await hasher.matches(null, 'no account has this password')).toBe(false);
  });
});
