import { describe, expect, it } from '@jest/globals';
import { importMayBecome, importStates, type ImportState } from './import-state.ts';

describe('state of an import', () => {
  it.each<[ImportState, ImportState, boolean, string]>([
    ['waiting', 'running', true, 'a worker takes it'],
    ['running', 'running', true, 'another worker takes up the job of a killed one'],
    ['running', 'awaiting-mapping', true, 'an ambiguous header is asked'],
    ['awaiting-mapping', 'waiting', true, 'the person confirmed the mapping'],
    ['awaiting-mapping', 'sealed', false, 'nothing is sealed without a worker'],
    ['running', 'awaiting-acceptance', true, 'a reviewed import was read and checked'],
    ['awaiting-acceptance', 'sealed', true, 'the person accepted the result'],
    ['awaiting-acceptance', 'waiting', true, 'the person went back to the columns'],
    ['awaiting-acceptance', 'cancelled', true, 'the person gave the import up'],
    ['awaiting-acceptance', 'running', false, 'a late second job of the same import does nothing'],
    ['awaiting-mapping', 'awaiting-acceptance', false, 'nothing is accepted unread'],
    ['failed', 'waiting', true, 'tried again with another mapping'],
    ['cancelled', 'running', false, 'a cancelled import does not start by itself'],
  ])('%s to %s is %s: %s', (from, to, allowed) => {
    expect(importMayBecome(from, to)).toBe(allowed);
  });

  it('never leaves sealed, because a population is immutable', () => {
    expect(importStates.filter((state) => importMayBecome('sealed', state))).toEqual([]);
  });
});
