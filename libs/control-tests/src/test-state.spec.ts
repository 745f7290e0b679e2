import { describe, expect, it } from '@jest/globals';
import { designChecklist, designVerdict, unsoundAnswers } from './design-checklist.ts';
import { signOffState } from './sign-off-state.ts';
import { testStates, transitionOf } from './test-state.ts';

describe('the way of a test', () => {
  it('is the state machine of control tests, with reopening and withdrawal', () => {
    const steps = testStates.flatMap((from) =>
      testStates.flatMap((to) => (transitionOf(from, to) ? [`${from} > ${to}`] : [])),
    );
    expect(steps).toEqual([
      ...['draft > in-review', 'draft > withdrawn'],
      ...['in-review > rework', 'in-review > approved', 'in-review > withdrawn'],
      ...['rework > in-review', 'rework > withdrawn'],
      ...['approved > rework', 'approved > archived', 'approved > withdrawn'],
    ]);
  });
});

describe('a sign-off', () => {
  const signed = [{ step: 'approved', digest: 'a', revision: 2 }] as const;
  it.each([
    ['of this content is valid', 'approved', 2, 'a', 'valid'],
    ['stays valid in the archive', 'archived', 2, 'a', 'valid'],
    ['of another content is outdated', 'approved', 2, 'b', 'outdated'],
    ['of an earlier revision is outdated', 'approved', 3, 'a', 'outdated'],
    ['is outdated as soon as the test is worked on', 'rework', 2, 'a', 'outdated'],
  ] as const)('%s', (_, state, revision, digest, expected) => {
    expect(signOffState({ state, revision }, signed, digest)).toBe(expected);
  });

  it('is none before anybody has signed', () => {
    const returned = [{ step: 'returned', digest: 'a', revision: 1 }] as const;
    expect(signOffState({ state: 'approved', revision: 1 }, returned, 'a')).toBe('none');
  });
});

describe('the checklist of the design', () => {
  const answers = (answer: 'yes' | 'partly' | 'no' | 'not-applicable') =>
    designChecklist.map(({ key }) => ({ question: key, answer, remark: '' }));
  it.each([
    ['yes', 'effective'],
    ['partly', 'partly'],
    ['no', 'not-effective'],
  ] as const)('answered with %s is %s', (answer, verdict) => {
    expect(designVerdict(answers(answer))).toBe(verdict);
  });

  it('has no verdict while a question is open', () => {
    expect(designVerdict(answers('yes').slice(1))).toBeNull();
  });

  it('takes each question once, and no other', () => {
    const [first] = answers('yes');
    const unknown = { question: 'weather', answer: 'yes', remark: '' } as const;
    expect(first && unsoundAnswers([first, first, unknown])).toEqual(['written-rules', 'weather']);
  });
});
