import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type Improvements, type Proposal, useTakeOver } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';

interface Props {
  readonly improvements: Improvements;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** A Sollprozess with the change; the toast leads there. */
export function TakeOverDialog({ improvements, proposal, onClose }: Props) {
  const say = useTexts(processImprovementTexts);
  const sayForm = useTexts(formTexts);
  const { processId, processName } = improvements;
  const [name, setName] = useState(say('take-over.default', { name: processName }).slice(0, 200));
  const [tried, setTried] = useState(false);
  const opened = useOpenToBe();
  const takeOver = useTakeOver(processId);
  const missing = name.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing) return;
    const { ruleId, elementIds } = proposal;
    takeOver.mutate(
      { ruleId, elementId: elementIds[0] ?? '', note: '', name: name.trim() },
      {
        onSuccess: ({ toBeProcessId }) => {
          onClose();
          opened(toBeProcessId);
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('take-over.title')}
      submitLabel={say('take-over')}
      pending={takeOver.isPending}
      problem={takeOver.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Notice kind="info">{say(`take-over.${proposal.takeOver}`)}</Notice>
      <TextInput
        data-autofocus
        required
        maxLength={200}
        label={say('take-over.name')}
        value={name}
        error={tried && missing ? sayForm('required') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

function useOpenToBe() {
  const say = useTexts(processImprovementTexts);
  const toasts = useToasts();
  const navigate = useNavigate();
  const engagementId = useEngagementId();
  return (processId: string | null) => {
    if (processId === null) return;
    const run = () =>
      void navigate({
        to: '/p/$engagementId/prozesse/$processId',
        params: { engagementId, processId },
      });
    toasts.offering(say('take-over.done'), { label: say('take-over.open'), run });
  };
}
