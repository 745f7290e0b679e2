import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import { type ProcessRecord, useWithdrawProcess } from './processes.queries.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly onClose: () => void;
}

export function WithdrawProcessDialog({ process, onClose }: Props) {
  const say = useTexts(processTexts);
  const sayForm = useTexts(formTexts);
  const [reason, setReason] = useDraft(`process.${process.id}.withdrawal`);
  const [tried, setTried] = useState(false);
  const withdraw = useWithdrawProcess(process.id);
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    withdraw.mutate(
      { version: process.version, reason: reason.trim() },
      {
        onSuccess: () => {
          setReason('');
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('withdraw.title')}
      submitLabel={say('withdraw.action')}
      pending={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Notice kind="warning">{say('withdraw.text')}</Notice>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={3}
        label={say('withdraw.reason')}
        value={reason}
        error={tried && reason.trim() === '' ? sayForm('required') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
