import { describe, expect, it } from '@jest/globals';
import { withAnswer } from './with-answer.ts';

describe('answers of the checklist', () => {
  it('hold one answer per question, the newest', () => {
    const first = withAnswer([], { question: 'evidence', answer: 'no' });
    const second = withAnswer(first, { question: 'deputies', answer: 'yes' });
    expect(withAnswer(second, { question: 'evidence', answer: 'yes' })).toEqual([
      { question: 'evidence', answer: 'yes' },
      { question: 'deputies', answer: 'yes' },
    ]);
  });
});
