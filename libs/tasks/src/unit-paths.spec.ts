import { describe, expect, it } from '@jest/globals';
import { unitPaths } from './unit-paths.ts';

const unit = (id: string, parentId: string | null, name: string) => ({ id, parentId, name });

describe('paths of units', () => {
  it('tell units of the same name apart', () => {
    const units = [
      unit('root', null, 'Stadt'),
      unit('b', 'root', 'Soziales'),
      unit('a', 'root', 'Jugend'),
      unit('b1', 'b', 'Team 1'),
      unit('a1', 'a', 'Team 1'),
      unit('a2', 'a', 'Team 1'),
    ];
    expect(unitPaths(units).map(({ id, path }) => [id, path])).toEqual([
      ['a', 'Jugend'],
      ['a1', 'Jugend / Team 1'],
      ['a2', 'Jugend / Team 1 (2)'],
      ['b', 'Soziales'],
      ['b1', 'Soziales / Team 1'],
      ['root', 'Stadt'],
    ]);
  });

  it('end in a tree that turns in a circle', () => {
    expect(unitPaths([unit('a', 'b', 'A'), unit('b', 'a', 'B')])).toHaveLength(2);
  });
});
