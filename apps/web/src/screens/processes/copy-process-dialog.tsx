import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { KindField, type ProcessKind } from './kind-field.tsx';
import { processTexts } from './process.texts.ts';
import { type ProcessRecord, useCopyProcess } from './processes.queries.ts';
import { processesTexts } from './processes.texts.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly onClose: () => void;
}

/** The same content as a process of its own, for example to draw up how it shall be. */
export function CopyProcessDialog({ process, onClose }: Props) {
  const say = useTexts(processTexts);
  const sayList = useTexts(processesTexts);
  const sayForm = useTexts(formTexts);
  const navigate = useNavigate();
  const engagementId = useEngagementId();
  const [name, setName] = useState(say('copy.name', { name: process.name }));
  const [kind, setKind] = useState<ProcessKind>('to-be');
  const [tried, setTried] = useState(false);
  const copy = useCopyProcess(process.id);
  const { faults, rest } = placedProblem(copy.error, ['name']);
  const submit = () => {
    setTried(true);
    if (name.trim() === '') return;
    copy.mutate(
      { name: name.trim(), kind },
      {
        onSuccess: ({ id }) => {
          onClose();
          void navigate({
            to: '/p/$engagementId/prozesse/$processId',
            params: { engagementId, processId: id },
          });
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('copy.title')}
      submitLabel={say('copy.submit')}
      pending={copy.isPending}
      problem={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        label={sayList('field.name')}
        value={name}
        error={tried && name.trim() === '' ? sayForm('required') : faults['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <KindField kind={kind} onKind={setKind} />
    </FormDialog>
  );
}
