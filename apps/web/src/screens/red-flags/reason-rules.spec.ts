import { describe, expect, it } from '@jest/globals';
import { attempt, MOST_LETTERS, reasonFault } from './reason-rules.ts';

describe('the reason of a disposition', () => {
  it.each([
    ['confirmed', '', 'reason.missing'],
    ['query', ' \n ', 'reason.missing'],
    ['cleared', '--', 'reason.tooShort'],
    ['cleared', 'ok', null],
    ['confirmed', 'Erstausstattung in drei Beträgen.', null],
    ['open', '', null],
    ['cleared', 'x'.repeat(MOST_LETTERS + 1), 'reason.tooLong'],
  ] as const)('%s with "%s": %s', (disposition, reason, fault) => {
    expect(reasonFault(disposition, reason)).toBe(fault);
  });
});

describe('a key or button', () => {
  it('saves at once when the reason stands there', () => {
    const saved = { kind: 'save', choice: 'confirmed', reason: 'Akte fehlt' };
    expect(attempt('confirmed', null, ' Akte fehlt ')).toEqual(saved);
  });

  it('asks for the reason and remembers the choice', () => {
    const asked = { kind: 'write', choice: 'query', fault: 'reason.missing' };
    expect(attempt('query', null, '')).toEqual(asked);
  });

  it('Ctrl+Enter takes the choice made before', () => {
    expect(attempt(null, 'cleared', 'Raten bewilligt').kind).toBe('save');
  });

  it('Ctrl+Enter without a choice saves nothing', () => {
    expect(attempt(null, null, 'Raten bewilligt')).toEqual({ kind: 'choose' });
  });

  it('a later key beats an earlier one', () => {
    expect(attempt('confirmed', 'cleared', 'Akte')).toMatchObject({ choice: 'confirmed' });
  });
});
