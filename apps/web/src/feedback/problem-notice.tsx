import { Button } from '@mantine/core';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from '../parts/notice.tsx';
import { feedbackTexts } from './feedback.texts.ts';
import { problemWords } from './problem-words.ts';

interface Props {
  /** Nothing is shown for null. */
  readonly problem: unknown;
  readonly onRetry?: () => void;
}

/** A failure in its place: what happened, what to do, the reference for support. */
export function ProblemNotice({ problem, onRetry }: Props) {
  const say = useTexts(feedbackTexts);
  if (!problem) return null;
  const { title, detail, reference } = problemWords(problem, say);
  return (
    <Notice kind="problem" title={title} role="alert">
      {detail}
      {reference !== null && (
        <>
          {' '}
          <span className="mono">{say('reference', { reference })}</span>
        </>
      )}
      {onRetry && (
        <div>
          <Button variant="default" size="xs" mt={8} onClick={onRetry}>
            {say('retry')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
