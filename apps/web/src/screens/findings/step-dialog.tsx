import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { parsePlainDate } from '../../format/parse-date.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { findingTexts } from './finding.texts.ts';
import { stepsTexts } from './steps.texts.ts';

/** What a person gives with a step. */
export interface StepAnswer {
  readonly reason: string | null;
  /** Plain date. */
  readonly date: string | null;
}

interface Props {
  readonly title: string;
  readonly why: string;
  readonly draftKey: string;
  readonly needsReason: boolean;
  readonly needsDate: boolean;
  readonly pending: boolean;
  readonly problem: unknown;
  readonly onSubmit: (answer: StepAnswer) => void;
  readonly onClose: () => void;
}

export function StepDialog(props: Props) {
  const { title, why, draftKey, needsReason, needsDate, pending, problem } = props;
  const say = useTexts(stepsTexts);
  const sayForm = useTexts(formTexts);
  const sayFinding = useTexts(findingTexts);
  const [reason, setReason] = useDraft(draftKey);
  const [date, setDate] = useState('');
  const [tried, setTried] = useState(false);
  const noReason = needsReason && reason.trim() === '';
  const noDate = needsDate && parsePlainDate(date) === null;
  const submit = () => {
    setTried(true);
    if (noReason || noDate) return;
    props.onSubmit({ reason: reason.trim() || null, date: needsDate ? date : null });
  };
  return (
    <FormDialog
      title={title}
      submitLabel={title}
      pending={pending}
      problem={problem}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Text size="sm">{why}</Text>
      {needsDate && (
        <DateField
          label={sayFinding('acceptedUntilField')}
          required
          value={date}
          error={tried && noDate && date === '' ? sayForm('required') : undefined}
          onChange={setDate}
        />
      )}
      <Textarea
        label={say(needsReason ? 'reason' : 'reason.optional')}
        description={say('reason.why')}
        required={needsReason}
        autosize
        minRows={3}
        maxLength={4000}
        data-autofocus={!needsDate || undefined}
        value={reason}
        error={tried && noReason ? sayForm('required') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
