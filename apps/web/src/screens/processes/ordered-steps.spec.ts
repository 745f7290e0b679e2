import { describe, expect, it } from '@jest/globals';
import { orderedSteps } from './ordered-steps.ts';

const step = (id: string, ...before: string[]) => ({ id, before });

describe('the order of steps while they are edited', () => {
  it('stays as saved, whatever order the drawing has', () => {
    expect(orderedSteps([step('c', 'b'), step('a'), step('b', 'a')], ['a', 'b', 'c'])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('puts a new step behind the one that leads to it', () => {
    const steps = [step('a'), step('b', 'new'), step('new', 'a')];
    expect(orderedSteps(steps, ['a', 'b'])).toEqual(['a', 'new', 'b']);
  });

  it('follows a chain of new steps, in whichever order they were drawn', () => {
    const steps = [step('a'), step('z', 'y'), step('y', 'a')];
    expect(orderedSteps(steps, ['a'])).toEqual(['a', 'y', 'z']);
  });

  it('puts one that nothing leads to at the end, and leaves out what was deleted', () => {
    expect(orderedSteps([step('a'), step('loose')], ['a', 'deleted'])).toEqual(['a', 'loose']);
  });

  it('ends for steps that lead to each other', () => {
    expect(orderedSteps([step('a', 'b'), step('b', 'a')], [])).toEqual(['a', 'b']);
  });
});
