import type { Answer, Question, Task } from '../tasks.queries.ts';

/** Whether the answer points to something that can be dropped or done better. */
export function isOpening(question: Question, answer: Answer | undefined): boolean {
  return answer?.answer === question.opening;
}

export interface CriticismState {
  readonly given: number;
  readonly openings: number;
  readonly research: number;
}

export function criticismState(task: Task, questions: readonly Question[]): CriticismState {
  const of = (question: Question) =>
    task.criticism.find(({ questionId }) => questionId === question.id);
  return {
    given: task.criticism.length,
    openings: questions.filter((question) => isOpening(question, of(question))).length,
    research: task.criticism.filter(({ answer }) => answer === 'research').length,
  };
}
