import { describe, expect, it } from '@jest/globals';
import type { FindingFile } from './finding.queries.ts';
import { type MissingPart, missingParts } from './missing-parts.ts';

const complete = {
  finding: {
    ...{ criteria: 'a', condition: 'b', cause: 'c', effect: 'd', recommendation: 'e' },
    ...{ addressedTo: 'somebody', response: 'Wir stimmen zu.', status: 'agreed' },
  },
  redFlags: [{}],
  measures: [{ status: 'open', ownerName: 'Amtsleitung', deadline: '2026-03-31' }],
} as unknown as FindingFile;

const without = (change: object): FindingFile => ({
  ...complete,
  finding: { ...complete.finding, ...change },
});

describe('what a finding lacks before it is reported', () => {
  it('is nothing when all is said, agreed and answered', () => {
    expect(missingParts(complete, true)).toEqual([]);
  });

  it('names empty parts, also such of blanks only, in the order of the document', () => {
    expect(missingParts(without({ effect: '  ', criteria: '' }), true)).toEqual([
      'criteria',
      'effect',
    ]);
  });

  it.each([
    ['addressedTo', without({ addressedTo: null })],
    ['response', without({ response: '\n' })],
    ['evidence', { ...complete, redFlags: [] }],
    ['measure', { ...complete, measures: [] }],
  ] as [MissingPart, FindingFile][])('names a missing %s', (part, file) => {
    expect(missingParts(file, true)).toEqual([part]);
  });

  it('names a measure without owner or deadline, but not one that was cancelled', () => {
    const measures = [{ status: 'open', ownerName: '', deadline: null }];
    const file = { ...complete, measures } as unknown as FindingFile;
    expect(missingParts(file, true)).toEqual(['measureOwner']);
    const cancelled = [...complete.measures, { ...measures[0], status: 'cancelled' }];
    expect(
      missingParts({ ...complete, measures: cancelled } as unknown as FindingFile, true),
    ).toEqual([]);
  });

  it('does not tell a manager of evidence that managers never see', () => {
    expect(missingParts({ ...complete, redFlags: [] }, false)).toEqual([]);
  });

  it.each(['withdrawn', 'closed'])('asks for nothing more of a finding that is %s', (status) => {
    expect(missingParts(without({ status, criteria: '' }), true)).toEqual([]);
  });
});
