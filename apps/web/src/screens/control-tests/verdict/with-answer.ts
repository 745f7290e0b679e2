interface Answered {
  readonly question: string;
}

/** In the place of the question's answer, or added. */
export function withAnswer<Answer extends Answered>(
  answers: readonly Answer[],
  answer: Answer,
): Answer[] {
  const there = answers.some(({ question }) => question === answer.question);
  if (!there) return [...answers, answer];
  return answers.map((one) => (one.question === answer.question ? answer : one));
}
