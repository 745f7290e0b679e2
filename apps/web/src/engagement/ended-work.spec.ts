import { describe, expect, it } from '@jest/globals';
import { type Change, endedWork, endedWorkAddress } from './ended-work.ts';

const run = {
  objectType: 'analysis-run',
  objectId: 'r1',
  action: 'analysis-run.done',
  actorId: 'me',
};

describe('long work that has ended while the person was elsewhere', () => {
  it.each<[string, Partial<Change>, string, string | null]>([
    ['an own run, seen from the overview', {}, '/p/e1', 'run.done'],
    ['a run of somebody else', { actorId: 'you' }, '/p/e1', null],
    ['a run whose page is open', {}, '/p/e1/analyselaeufe/r1', null],
    ['a run that has only begun', { action: 'analysis-run.running' }, '/p/e1', null],
    ['a failed run', { action: 'analysis-run.failed' }, '/p/e1/analyselaeufe/r2', 'run.failed'],
    [
      'a workbook while its page is open',
      { objectType: 'export', action: 'export.issued' },
      '/p/e1/bericht',
      null,
    ],
    [
      'an import that asks',
      { objectType: 'import', action: 'import.awaiting-mapping' },
      '/p/e1/prozesse',
      'import.asks',
    ],
  ])('%s', (_, change, path, expected) => {
    expect(endedWork({ ...run, ...change }, 'me', path)).toBe(expected);
  });

  it('leads to its page', () => {
    expect(endedWorkAddress(run)).toBe('analyselaeufe/r1');
    expect(endedWorkAddress({ ...run, objectType: 'import' })).toBe('zahlungsdaten/import/r1');
  });
});
