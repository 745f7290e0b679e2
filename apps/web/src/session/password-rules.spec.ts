import { describe, expect, it } from '@jest/globals';
import { checkedPassword, isGoodPassword } from './password-rules.ts';

describe('rules for a new password', () => {
  it.each([
    ['length', 'elf Zeichen'],
    ['variety', 'aaaaaaaaaaaaaaa'],
    ['userName', 'Mein-Sb-Kasse-2026'],
    ['length', 'Abc1x'.repeat(41)],
  ] as const)('%s is not met by %s', (rule, password) => {
    const checked = checkedPassword(password, password, 'sb-kasse');
    expect(Object.entries(checked).filter(([, met]) => !met)).toEqual([[rule, false]]);
  });

  it('are all met by a sentence of twelve characters, typed twice', () => {
    expect(isGoodPassword('linden werke', 'linden werke', 'sb-kasse')).toBe(true);
    expect(isGoodPassword('linden werke', 'linden werk', 'sb-kasse')).toBe(false);
  });

  it('are none met before anything is typed', () => {
    expect(Object.values(checkedPassword('', '', 'sb-kasse'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
