import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../drafts/use-draft.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FormDialog } from './form-dialog.tsx';
import { formTexts } from './form.texts.ts';
import { Notice } from './notice.tsx';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  /** What will follow. */
  readonly warning: string;
  readonly label: string;
  /** Names the object and the step, for example `process.<id>.withdrawal`. */
  readonly draftKey: string;
  readonly pending: boolean;
  readonly problem: unknown;
  /** @param saved to be called when it is done: drops the draft and closes */
  readonly onSubmit: (reason: string, saved: () => void) => void;
  readonly onClose: () => void;
}

/** A step that needs a reason in writing, which is kept until the step is done. */
export function ReasonDialog(props: Props) {
  const { title, submitLabel, warning, label, draftKey, pending, problem, onSubmit, onClose } =
    props;
  const say = useTexts(formTexts);
  const [reason, setReason] = useDraft(draftKey);
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing) return;
    onSubmit(reason.trim(), () => {
      setReason('');
      onClose();
    });
  };
  return (
    <FormDialog {...{ title, submitLabel, pending, problem, onClose }} onSubmit={submit}>
      <Notice kind="warning">{warning}</Notice>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={3}
        label={label}
        value={reason}
        error={tried && missing ? say('required') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
