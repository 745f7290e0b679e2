import { describe, expect, it } from '@jest/globals';
import { emptyPart, isComplete, withoutPart, withPart } from './part-edit.ts';
import { pathwaysSearch } from './search.ts';

const parts = [
  { processId: 'care', dependsOn: [], reason: '' },
  { processId: 'training', dependsOn: ['care'], reason: 'erst Betreuung' },
];

describe('lines of a pathway', () => {
  it('keep waiting for a line whose process is exchanged', () => {
    expect(withPart(parts, 0, { processId: 'housing' })[1]?.dependsOn).toEqual(['housing']);
    expect(withPart(parts, 1, { reason: 'x' })[1]).toEqual({ ...parts[1], reason: 'x' });
  });

  it('wait no more for a line that is taken out', () => {
    expect(withoutPart(parts, 0)).toEqual([{ ...parts[1], dependsOn: [] }]);
  });

  it('are complete when each names a process', () => {
    expect([isComplete(parts), isComplete([]), isComplete([...parts, emptyPart])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('address of the pathways', () => {
  it('names the chosen one', () => {
    expect(pathwaysSearch({ weg: 'a' })).toEqual({ weg: 'a' });
    expect(pathwaysSearch({ weg: [] })).toEqual({});
  });
});
