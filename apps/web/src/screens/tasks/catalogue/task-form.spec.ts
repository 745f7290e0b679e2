import { describe, expect, it } from '@jest/globals';
import type { Task } from '../tasks.queries.ts';
import { taskFacts, taskFaults, taskForm } from './task-form.ts';

const task: Task = {
  ...{ id: 'a', number: '1.1', level: 2, title: 'Antrag prüfen', description: 'Erstantrag' },
  ...{ obligation: 'obligatory', legalBasis: ['§ 37 SGB II', '§ 60 SGB I'], unitId: 'u' },
  ...{ minutes: 12.5, minutesIncludeDistribution: false, timeMethod: 'estimate' },
  ...{ timeObservations: 8, timePrecision: 1.5, timeRecordedOn: '2025-03-31' },
  ...{ timeSource: 'Workshop', staffStatus: 'beamte', payGrade: 'A 10' },
  ...{ caseloads: [], criticism: [], withdrawnReason: null, version: 3 },
};

describe('the form of a task', () => {
  it('gives back what it was filled with', () => {
    const { id, level, caseloads, criticism, withdrawnReason, version, ...facts } = task;
    expect([id, level, caseloads, criticism, withdrawnReason, version]).toHaveLength(6);
    expect(taskFacts(taskForm(task, ''))).toEqual(facts);
  });

  it('of a subtask begins with what it shares with the task above', () => {
    const form = taskForm(null, '1.1.1', task);
    expect(form).toMatchObject({ number: '1.1.1', title: '', unitId: 'u', staffStatus: 'beamte' });
    expect(form).toMatchObject({ minutes: '', legalBasis: '§ 37 SGB II\n§ 60 SGB I' });
  });

  it('knows nothing from blank', () => {
    const form = { ...taskForm(null, '1'), title: ' Akte ', legalBasis: '\n § 9 SGB X \n\n' };
    expect(taskFacts(form)).toMatchObject({
      ...{ title: 'Akte', legalBasis: ['§ 9 SGB X'], minutes: null, payGrade: null },
      ...{ obligation: null, unitId: null, timeMethod: null, timeRecordedOn: null },
    });
  });

  it.each([
    ['nothing', {}, []],
    ['a blank title', { title: ' ' }, ['title']],
    ['a number of a fourth level', { number: '1.1.1.1' }, ['number']],
    ['a day that is none', { timeRecordedOn: 'gestern' }, ['timeRecordedOn']],
  ])('finds %s wrong', (_, changes, expected) => {
    expect(Object.keys(taskFaults({ ...taskForm(task, ''), ...changes }, 'x'))).toEqual(expected);
  });
});
