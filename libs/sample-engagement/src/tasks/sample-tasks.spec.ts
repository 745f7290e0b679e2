import { describe, expect, it } from '@jest/globals';
import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';
import { expectedVisits } from '#pruefwerk/process-figures';
import { criticismQuestions, isTaskNumber, parentOf } from '#pruefwerk/tasks';
import { samplePosts } from '../organisation/sample-posts.ts';
import { sampleUnits } from '../organisation/sample-units.ts';
import { sampleFile, sampleProcesses } from '../processes/sample-drafts.ts';
import { sampleCriticism } from './sample-criticism.ts';
import { sampleTasks } from './sample-tasks.ts';

/** Minutes that the roles work on a case, all visits of a step counted. */
function minutesOf(model: ProcessModel, roles: readonly string[]): number {
  const { perStep } = expectedVisits(model);
  return model.steps
    .filter(({ kind, role }) => kind === 'activity' && roles.includes(role ?? ''))
    .reduce(
      (sum, { id, activity }) => sum + (perStep.get(id) ?? 0) * (activity.grundzeitMin ?? 0),
      0,
    );
}

describe('the task catalogue', () => {
  it('is a tree of known units, parents before their children', () => {
    const seen = new Set<string>();
    for (const { number, unit } of sampleTasks) {
      expect(isTaskNumber(number)).toBe(true);
      expect(sampleUnits.map(({ name }) => name)).toContain(unit);
      const parent = parentOf(number);
      if (parent !== null) expect(seen).toContain(parent);
      seen.add(number);
    }
    expect(seen.size).toBe(sampleTasks.length);
  });

  const linked = sampleTasks.flatMap(({ title, process, work }) =>
    process && work ? [[title, process, work] as const] : [],
  );

  it.each(linked)('%s agrees with its process', (_, process, work) => {
    const found = sampleProcesses.find(({ draft }) => draft.name === process.name)!;
    expect(found.draft.casesPerYear).toBe(work.cases);
    const minutes = minutesOf(readProcessModel(sampleFile(found)), process.roles);
    expect(Math.abs(minutes - work.minutes)).toBeLessThan(0.1);
  });

  it('is linked with every Istprozess', () => {
    const names = new Set(sampleTasks.flatMap(({ process }) => process?.name ?? []));
    const asIs = sampleProcesses.filter(({ kind }) => kind === 'as-is');
    expect([...names].sort()).toEqual(asIs.map(({ draft }) => draft.name).sort());
  });

  it('asks and answers what the criticism knows', () => {
    const ids = criticismQuestions.map(({ id }) => id);
    for (const { task, question } of sampleCriticism) {
      expect(ids).toContain(question);
      expect(sampleTasks.map(({ number }) => number)).toContain(task);
    }
  });

  it('asks for no more posts than the office could have', () => {
    const minutes = sampleTasks.reduce(
      (sum, { work }) => sum + (work ? work.cases * work.minutes * 1.1 : 0),
      0,
    );
    const fte = samplePosts.reduce((sum, { fteTarget }) => sum + fteTarget, 0);
    // Leading, control and counselling are not in the catalogue: they take the rest.
    expect(minutes / 96_000 / fte).toBeGreaterThan(0.4);
    expect(minutes / 96_000 / fte).toBeLessThan(0.9);
  });
});
