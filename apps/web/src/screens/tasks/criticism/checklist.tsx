import { Card } from '../../../parts/card.tsx';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import type { Catalogue, Task } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { QuestionRow } from './question-row.tsx';

interface Props {
  readonly task: Task;
  readonly catalogue: Catalogue;
}

/** The questions of purpose and execution for one task. */
export function Checklist({ task, catalogue }: Props) {
  const say = useTexts(tasksTexts);
  const german = useLanguage() === 'de';
  const source = german ? catalogue.questionsSourceDe : catalogue.questionsSourceEn;
  return (
    <div className={classes['stack']}>
      {(['purpose', 'execution'] as const).map((part) => (
        <Card
          key={part}
          title={say(`critique.${part}`)}
          note={part === 'purpose' ? `${task.number} ${task.title}` : undefined}
        >
          {part === 'execution' && <p className={classes['quiet']}>{say('critique.order')}</p>}
          {catalogue.questions
            .filter((question) => question.part === part)
            .map((question) => (
              <QuestionRow
                key={question.id}
                taskId={task.id}
                question={question}
                answer={task.criticism.find(({ questionId }) => questionId === question.id)}
              />
            ))}
        </Card>
      ))}
      <p className={classes['quiet']}>{source}</p>
    </div>
  );
}
