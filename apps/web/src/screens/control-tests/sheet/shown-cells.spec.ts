import { describe, expect, it } from '@jest/globals';
import { shownCells } from './shown-cells.ts';

const content = { outcome: 'pass', remark: '', auditedCents: null } as const;
const saved = { position: 1, attribute: 0, ...content, version: 3 };

describe('cells of the matrix', () => {
  it('carry the version they were saved with, for the next change', () => {
    expect(shownCells([saved], []).get('1.0')).toMatchObject({ baseVersion: 3, isWaiting: false });
  });

  it('show what waits over what is saved', () => {
    const waiting = {
      ...{ position: 1, attribute: 0, ...content, baseVersion: 3 },
      outcome: 'deviation' as const,
    };
    const shown = shownCells([saved], [waiting]).get('1.0');
    expect(shown).toMatchObject({ outcome: 'deviation', isWaiting: true });
  });
});
