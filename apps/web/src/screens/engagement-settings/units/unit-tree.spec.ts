import { describe, expect, it } from '@jest/globals';
import { possibleParents, unitLines } from './unit-tree.ts';

const unit = (id: string, parentId: string | null, name = id) => ({ id, parentId, name });
const town = [
  unit('post', 'social', 'Stelle 50.1'),
  unit('youth', 'town', 'Jugend'),
  unit('town', null, 'Stadt Lindenborn'),
  unit('social', 'town', 'Soziales'),
];
const shown = (lines: ReturnType<typeof unitLines>) =>
  lines.map(({ unit: { id }, depth }) => `${'.'.repeat(depth)}${id}`);

describe('organisation units as lines', () => {
  it('follow the tree, siblings by name, in any order of the data', () => {
    const expected = ['town', '.youth', '.social', '..post'];
    expect(shown(unitLines(town))).toEqual(expected);
    expect(shown(unitLines(town.toReversed()))).toEqual(expected);
  });

  it('keep what hangs on something unknown', () => {
    expect(shown(unitLines([unit('lost', 'gone'), unit('town', null)]))).toEqual(['lost', 'town']);
  });

  it('offer as parent neither the unit itself nor what is below it', () => {
    expect(shown(possibleParents(town, 'social'))).toEqual(['town', '.youth']);
    expect(possibleParents(town, null)).toHaveLength(4);
  });
});
