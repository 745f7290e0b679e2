import { describe, expect, it } from '@jest/globals';
import { requireGoodPassword } from './password-rules.ts';

describe('password rules', () => {
  it.each([
    ['too short', 'elf Zeichen', 'access.password-too-short'],
    ['one character repeated', 'aaaaaaaaaaaaaaa', 'access.password-monotonous'],
    ['holds the user name', 'Mein-Sb-Kasse-2026', 'access.password-holds-user-name'],
    ['longer than hashing should bear', 'Abc1x'.repeat(41), 'access.password-too-long'],
  ])('refuses a password that is %s', (_, password, code) => {
    expect(() => requireGoodPassword(password, 'sb-kasse')).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('takes a sentence of twelve characters without digits or signs', () => {
    expect(() => requireGoodPassword('linden werke', 'sb-kasse')).not.toThrow();
  });
});
