import { describe, expect, it } from '@jest/globals';
import { reconcile } from './reconciliation.ts';

describe('reconciliation of the control total', () => {
  it.each([
    ['equal totals need no reason', 100_00, 100_00, null, 'reconciled', 0],
    ['a difference stays open without a reason', 100_00, 113_38, null, 'open', -13_38],
    ['blanks are no reason', 100_00, 113_38, '  ', 'open', -13_38],
    ['a difference is signed off with a reason', 100_00, 113_38, 'Storno folgt', 'signed-off', -13_38],
    ['no other record exists, said with a reason', 100_00, null, 'kein Abschluss', 'signed-off', null],
    ['nothing entered, nothing said', 100_00, null, null, 'open', null],
  ] as const)('%s', (_, control, expected, reason, state, differenceCents) => {
    expect(reconcile(control, expected, reason)).toEqual({ state, differenceCents });
  });
});
