import { Button, Group, Radio, Textarea } from '@mantine/core';
import { isConflict } from '../../../api/problem.ts';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../../texts/use-texts.ts';
import { answers } from '../task-words.ts';
import { type Answer, type Question, useAnswer } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { isOpening } from './openings.ts';

interface Props {
  readonly taskId: string;
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** One question: the answer is kept at once, remark and proposal when they are saved. */
export function QuestionRow({ taskId, question, answer }: Props) {
  const say = useTexts(tasksTexts);
  const bilingual = useBilingual();
  const toasts = useToasts();
  const may = useMay('task:write');
  const mutation = useAnswer();
  const version = answer?.version ?? 0;
  const saved = { remark: answer?.remark ?? '', proposal: answer?.proposal ?? '' };
  const draft = useDraftChange(`tasks.${taskId}.${question.id}`, saved, version);
  const given = answer?.answer ?? null;
  const write = (next: Answer['answer'], texts: typeof saved) =>
    mutation.mutate(
      { taskId, questionId: question.id, body: { version, answer: next, ...texts } },
      {
        onSuccess: () => {
          draft.forget();
          toasts.done(say('critique.saved'));
        },
      },
    );
  const conflict = isConflict(mutation.error);
  return (
    <section className={classes['question']} aria-label={bilingual(question)}>
      <h3>
        {bilingual(question)}
        {isOpening(question, answer) && (
          <Tag tone="medium" sign="◆">
            {say('critique.opening')}
          </Tag>
        )}
      </h3>
      <Radio.Group
        aria-label={say('critique.answer')}
        value={given ?? ''}
        onChange={(next) => write(next as Answer['answer'], draft.values)}
      >
        <Group gap="md">
          {answers.map((value) => (
            <Radio key={value} value={value} disabled={!may} label={say(`critique.${value}`)} />
          ))}
          {given !== null && may && (
            <Button
              variant="subtle"
              size="compact-sm"
              className="no-print"
              onClick={() => write(null, draft.values)}
            >
              {say('critique.none')}
            </Button>
          )}
        </Group>
      </Radio.Group>
      {given !== null && <Texts values={draft.values} readOnly={!may} onChange={draft.change} />}
      {draft.changed && given !== null && (
        <div>
          <Button
            size="compact-sm"
            loading={mutation.isPending}
            onClick={() => write(given, draft.values)}
          >
            {say('critique.save')}
          </Button>
        </div>
      )}
      {conflict && (
        <Notice kind="warning" role="alert">
          {say('critique.conflict')}
        </Notice>
      )}
      <ProblemNotice problem={conflict ? null : mutation.error} />
    </section>
  );
}

interface TextsProps {
  readonly values: { readonly remark: string; readonly proposal: string };
  readonly readOnly: boolean;
  readonly onChange: (part: { remark?: string; proposal?: string }) => void;
}

function Texts({ values, readOnly, onChange }: TextsProps) {
  const say = useTexts(tasksTexts);
  return (
    <div className={classes['texts']}>
      <Textarea
        autosize
        minRows={1}
        readOnly={readOnly}
        label={say('critique.remark')}
        value={values.remark}
        onChange={({ currentTarget }) => onChange({ remark: currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={1}
        readOnly={readOnly}
        label={say('critique.proposal')}
        value={values.proposal}
        onChange={({ currentTarget }) => onChange({ proposal: currentTarget.value })}
      />
    </div>
  );
}
