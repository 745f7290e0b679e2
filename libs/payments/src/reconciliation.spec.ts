import { describe, expect, it } from '@jest/globals';
import { reconcile } from './reconciliation.ts';

const open = (differenceCents: number | null) => ({ state: 'open', differenceCents });
const signedOff = (differenceCents: number | null) => ({ state: 'signed-off', differenceCents });

describe('reconciliation of the control total', () => {
  it.each([
    ['equal totals need no reason', 100_00, null, { state: 'reconciled', differenceCents: 0 }],
    ['a difference stays open without a reason', 113_38, null, open(-13_38)],
    ['blanks are no reason', 113_38, '  ', open(-13_38)],
    ['a difference is signed off with a reason', 113_38, 'Storno folgt', signedOff(-13_38)],
    ['no other record, said with a reason', null, 'kein Kassenabschluss', signedOff(null)],
    ['nothing entered, nothing said', null, null, open(null)],
  ] as const)('%s', (_, expected, reason, result) => {
    expect(reconcile(100_00, expected, reason)).toEqual(result);
  });
});
