import { describe, expect, it } from '@jest/globals';
import { isGoodPassword } from '../../session/password-rules.ts';
import { proposedPassword } from './propose-password.ts';

describe('a proposed password', () => {
  it('meets the rules and holds no letters that look alike', () => {
    const password = proposedPassword();
    expect(password).toMatch(/^([a-km-zA-HJ-NP-Z2-9]{4}-){3}[a-km-zA-HJ-NP-Z2-9]{4}$/);
    expect(isGoodPassword(password, password, '')).toBe(true);
    expect(proposedPassword()).not.toBe(password);
  });

  it('leaves out the bytes that would make some letters likelier', () => {
    let round = 0;
    const random = (length: number) => new Uint8Array(length).fill(round++ === 0 ? 255 : 0);
    expect(proposedPassword(random)).toBe('aaaa-aaaa-aaaa-aaaa');
    expect(round).toBe(2);
  });
});
