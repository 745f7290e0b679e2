import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { ApiProblem } from '../api/problem.ts';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { AddressUnknown } from './address-unknown.tsx';
import { appTexts } from './app.texts.ts';

/** A screen that could not be loaded; the frame around it stays. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const say = useTexts(appTexts);
  if (error instanceof ApiProblem && error.status === 404) return <AddressUnknown />;
  return (
    <EmptyState
      title={say('failed.title')}
      action={<Button onClick={() => window.location.reload()}>{say('failed.reload')}</Button>}
    >
      <ProblemNotice problem={error} onRetry={reset} />
    </EmptyState>
  );
}
