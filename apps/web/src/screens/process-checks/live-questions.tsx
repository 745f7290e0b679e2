import { Button } from '@mantine/core';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useTexts } from '../../texts/use-texts.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import classes from './live-checks.module.css';
import type { Suggestion } from './process-checks.queries.ts';
import { processChecksTexts } from './process-checks.texts.ts';
import { useQuestion } from './use-question.ts';

interface Props {
  readonly diagram: BaseViewer | null;
  readonly suggestions: readonly Suggestion[];
  readonly names: ReadonlyMap<string, string>;
}

/** What the chosen element's name suggests; taking it over is one step that can be undone. */
export function LiveQuestions({ diagram, suggestions, names }: Props) {
  const say = useTexts(processChecksTexts);
  const question = useQuestion(names);
  if (!diagram || suggestions.length === 0) return null;
  return (
    <ul className={classes['questions']} aria-label={say('questions.title')}>
      {suggestions.map((one) => (
        <li key={one.attribute}>
          {question(one)}
          <Button
            size="xs"
            variant="default"
            aria-label={say('question.accept.label', { question: question(one) })}
            onClick={() => acceptSuggestion(diagram, one)}
          >
            {say('question.accept')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
