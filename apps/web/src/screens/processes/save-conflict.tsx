import { Button, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { forgetProcessDraft } from './process-draft.ts';
import { processTexts } from './process.texts.ts';
import { type ProcessRecord, useCopyProcess, useSaveDiagram } from './processes.queries.ts';
import type { EditedDiagram } from './use-edited-diagram.ts';
import { useEditing } from './use-editing.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly edited: EditedDiagram;
  readonly onClose: () => void;
}

/** Somebody else saved first: the own version becomes a process of its own, or gives way. */
export function SaveConflict({ process, edited, onClose }: Props) {
  const say = useTexts(processTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const client = useQueryClient();
  const engagementId = useEngagementId();
  const navigate = useNavigate();
  const { stopEditing } = useEditing(process);
  const copy = useCopyProcess(process.id);
  const save = useSaveDiagram();
  const asCopy = async () => {
    const xml = await edited.xml();
    const name = say('copy.name', { name: process.name });
    // Where only its diagram could not be saved, the copy is there already.
    const made = copy.data ?? (await copy.mutateAsync({ name, kind: process.kind }));
    const { process: saved } = await save.mutateAsync({ id: made.id, version: made.version, xml });
    edited.saved(edited.version);
    toasts.done(say('conflict.copied'));
    await navigate({
      to: '/p/$engagementId/prozesse/$processId',
      params: { engagementId, processId: saved.id },
      ignoreBlocker: true,
    });
  };
  const takeTheirs = async () => {
    edited.saved(edited.version);
    forgetProcessDraft(process.id);
    await client.invalidateQueries({ queryKey: engagementKey(engagementId, 'processes') });
    onClose();
    stopEditing();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('conflict.title')}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{say('conflict.text')}</Text>
        <ProblemNotice problem={copy.error ?? save.error} />
        <Button
          loading={copy.isPending || save.isPending}
          onClick={() => void asCopy().catch(() => undefined)}
        >
          {say('conflict.copy')}
        </Button>
        <Button variant="default" onClick={() => void takeTheirs()}>
          {say('conflict.theirs')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('conflict.back')}
        </Button>
      </Stack>
    </Modal>
  );
}
