import { describe, expect, it } from '@jest/globals';
import { attributesOf } from './step-edit.ts';

describe('a change of a step in the words of the file', () => {
  it.each([
    [{ minutes: 12.5 }, { grundzeitMin: 12.5 }],
    [{ minutes: null }, { grundzeitMin: undefined }],
    [{ waitingHours: 0 }, { liegezeitH: 0 }],
    [{ systems: ' OPEN/PROSOZ ;; E-Akte ' }, { itSysteme: 'OPEN/PROSOZ; E-Akte' }],
    [{ systems: '  ' }, { itSysteme: undefined }],
    [{ mediaIn: ['papier', 'email'] as const }, { medienEin: 'papier; email' }],
    [{ mediaOut: [] }, { medienAus: undefined }],
    [{ execution: null }, { ausfuehrungsart: undefined }],
    [{ paymentRole: 'zahltAus' as const }, { zahlungsrelevant: 'zahltAus' }],
    [{ name: 'Neu' }, {}],
  ])('%j', (change, expected) => {
    expect(attributesOf(change as Parameters<typeof attributesOf>[0])).toEqual(expected);
  });

  it('keeps the name of an attribute that is taken away, because the editor must be told of it', () => {
    expect(Object.keys(attributesOf({ minutes: null }))).toEqual(['grundzeitMin']);
  });
});
