import { Button, Radio, Textarea } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Card } from '../../../parts/card.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import {
  checklistQuery,
  type ControlTestFile,
  type DesignAnswer,
  type DesignQuestion,
  useChangeTest,
} from '../control-tests.queries.ts';
import { isOpen } from '../test-looks.ts';
import { testWordsTexts } from '../test-words.texts.ts';
import { withAnswer } from './with-answer.ts';
import classes from './verdict.module.css';
import { verdictTexts } from './verdict.texts.ts';

interface Facts {
  readonly checklist: readonly DesignAnswer[];
}

/** Whether the control is laid out so that it can work: written rules, responsibilities, signing powers, and so on. */
export function ChecklistCard({ file }: { readonly file: ControlTestFile }) {
  const say = useTexts(verdictTexts);
  const toasts = useToasts();
  const engagementId = useEngagementId();
  const { data: questions } = useSuspenseQuery(checklistQuery(engagementId));
  const saved: Facts = { checklist: file.checklist };
  const draft = useDraftChange<Facts>(`control-test.${file.id}.checklist`, saved, file.version);
  const change = useChangeTest(file.id);
  const editable = useMay('control-test:write') && isOpen(file.state);
  const { checklist } = draft.values;
  const save = () =>
    change.mutate(
      { version: file.version, checklist: [...checklist] },
      {
        onSuccess: () => {
          draft.forget();
          toasts.done(say('checklist.saved'));
        },
      },
    );
  return (
    <Card
      title={say('checklist.title')}
      note={say('checklist.progress', { done: checklist.length, all: questions.length })}
      actions={
        editable && (
          <Guarded permission="control-test:write">
            <Button
              size="compact-sm"
              loading={change.isPending}
              disabled={!draft.changed}
              onClick={save}
            >
              {say('checklist.save')}
            </Button>
          </Guarded>
        )
      }
    >
      <ProblemNotice problem={change.error} />
      <ol className={classes['questions']}>
        {questions.map((question) => (
          <QuestionRow
            key={question.key}
            question={question}
            answer={checklist.find((one) => one.question === question.key)}
            editable={editable}
            onChange={(answer) => draft.change({ checklist: withAnswer(checklist, answer) })}
          />
        ))}
      </ol>
    </Card>
  );
}

const answers = ['yes', 'partly', 'no', 'not-applicable'] as const;

interface QuestionProps {
  readonly question: DesignQuestion;
  readonly answer: DesignAnswer | undefined;
  readonly editable: boolean;
  readonly onChange: (answer: DesignAnswer) => void;
}

function QuestionRow({
  question: { key, text, legalBasis },
  answer,
  editable,
  onChange,
}: QuestionProps) {
  const say = useTexts(verdictTexts);
  const sayWord = useTexts(testWordsTexts);
  const words = useBilingual()(text);
  return (
    <li>
      <fieldset disabled={!editable}>
        <legend>{words}</legend>
        {legalBasis && (
          <div className={classes['note']}>{say('checklist.basis', { basis: legalBasis })}</div>
        )}
        <div className={classes['answers']}>
          {answers.map((value) => (
            <Radio
              key={value}
              name={`checklist-${key}`}
              label={sayWord(`answer.${value}`)}
              checked={answer?.answer === value}
              onChange={() =>
                onChange({ question: key, answer: value, remark: answer?.remark ?? '' })
              }
            />
          ))}
        </div>
        {answer && (
          <Textarea
            autosize
            maxLength={4000}
            aria-label={say('checklist.remark', { question: words })}
            placeholder={say('checklist.remark.hint')}
            value={answer.remark ?? ''}
            onChange={(event) => onChange({ ...answer, remark: event.currentTarget.value })}
          />
        )}
      </fieldset>
    </li>
  );
}
