import { describe, expect, it } from '@jest/globals';
import { versionEvents } from './version-events.ts';

const hash = 'a'.repeat(64);
const revision = (number: number, savedAt: string) => ({
  ...{ revision: number, sha256: hash, savedBy: 'A', savedAt },
});
const version = (number: number, state: 'submitted' | 'superseded' | 'returned') => ({
  ...{ id: `v${number}`, number, revision: number, sha256: hash, state, remark: `r${number}` },
  ...{ submittedBy: 'A', submittedAt: `2026-03-0${number}T10:00:00Z`, version: 1 },
  decidedBy: state === 'submitted' ? null : 'B',
  decidedAt: state === 'submitted' ? null : `2026-03-0${number}T11:00:00Z`,
  decisionRemark: state === 'submitted' ? null : 'gesehen',
});

describe('line of time of a process', () => {
  it('tells the newest first, and a superseded version as the approval that it was', () => {
    const events = versionEvents({
      standing: { state: 'submitted', versionNumber: 2, approvedNumber: null },
      hindrance: null,
      versions: [version(2, 'submitted'), version(1, 'superseded')],
      revisions: [revision(2, '2026-03-02T09:00:00Z'), revision(1, '2026-03-01T10:00:00Z')],
    });
    expect(events.map(({ kind, who }) => [kind, who])).toEqual([
      ['submitted', 'A'],
      ['saved', 'A'],
      ['approved', 'B'],
      ['submitted', 'A'],
      ['saved', 'A'],
    ]);
    expect(events[2]).toMatchObject({ remark: 'gesehen', version: { number: 1 } });
  });
});
