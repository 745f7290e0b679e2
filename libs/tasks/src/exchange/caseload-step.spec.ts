import { describe, expect, it } from '@jest/globals';
import { TaskCaseload } from '../task-caseload.entity.ts';
import { caseloadStep } from './caseload-step.ts';

const known = Object.assign(new TaskCaseload(), {
  ...{ year: 2025, cases: 10, source: 'Strichliste', countedOn: '2026-01-15' },
});

describe('what a sheet does to the caseload of its year', () => {
  it.each([
    ['nothing when it names none', {}, known, null],
    ['nothing when it is empty and there is none', { cases: null, source: '' }, null, null],
    ['withdraws what was emptied', { cases: null }, known, { kind: 'withdraw', year: 2025 }],
    [
      'keeps the source when only the cases change',
      { cases: 12 },
      known,
      { kind: 'put', year: 2025, cases: 12, source: 'Strichliste', countedOn: '2026-01-15' },
    ],
    [
      'keeps the cases when only the day changes',
      { countedOn: null },
      known,
      { kind: 'put', year: 2025, cases: 10, source: 'Strichliste', countedOn: null },
    ],
    [
      'adds what is complete',
      { cases: 0, source: ' Statistik ' },
      null,
      { kind: 'put', year: 2025, cases: 0, source: 'Statistik', countedOn: null },
    ],
    ['lacks a source', { cases: 5 }, null, 'incomplete'],
    ['lacks a source that was emptied', { source: '' }, known, 'incomplete'],
    ['lacks the cases of a source', { source: 'Statistik' }, null, 'incomplete'],
  ] as const)('%s', (_, facts, before, expected) => {
    expect(caseloadStep(facts, 2025, before)).toEqual(expected);
  });
});
