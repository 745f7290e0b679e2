import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useWithdraw } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

interface Props {
  readonly kind: 'risks' | 'controls';
  readonly entry: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

export function WithdrawDialog({ kind, entry, onClose }: Props) {
  const say = useTexts(risksTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { id, code, version } = entry;
  const [reason, setReason] = useDraft(`${kind}.${id}.withdrawal`);
  const [tried, setTried] = useState(false);
  const withdraw = useWithdraw(kind, id);
  const missing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing) return;
    withdraw.mutate(
      { version, reason: reason.trim() },
      {
        onSuccess: () => {
          setReason('');
          toasts.done(say('withdraw.done', { code }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('withdraw.title', { code })}
      submitLabel={say('withdraw')}
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
        error={tried && missing ? sayForm('required') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
