import { Button } from '@mantine/core';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes/processes.queries.ts';
import classes from './process-checks.module.css';
import { type Suggestion, useAcceptSuggestion } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import { useQuestion } from './use-question.ts';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly process: ProcessRecord;
  readonly names: ReadonlyMap<string, string>;
}

/** What names suggest, as questions; taking one over writes that one attribute. */
export function QuestionsCard({ suggestions, process, names }: Props) {
  const say = useTexts(processChecksTexts);
  const toasts = useToasts();
  const question = useQuestion(names);
  const accept = useAcceptSuggestion(process.id);
  if (suggestions.length === 0) return null;
  const take = ({ elementId, attribute, value }: Suggestion) =>
    accept.mutate(
      { version: process.version, elementId, attribute, value },
      {
        onSuccess: () => toasts.done(say('question.accepted')),
        onError: toasts.problem,
      },
    );
  return (
    <Card title={say('questions.title')} note={say('questions.note')}>
      <ul className={classes['questions']}>
        {suggestions.map((one) => (
          <li key={`${one.elementId} ${one.attribute}`}>
            {question(one)}
            {process.state === 'draft' && (
              <Guarded permission="process:write">
                <Button
                  size="xs"
                  variant="default"
                  className="no-print"
                  aria-label={say('question.accept.label', { question: question(one) })}
                  disabled={accept.isPending}
                  onClick={() => take(one)}
                >
                  {say('question.accept')}
                </Button>
              </Guarded>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
