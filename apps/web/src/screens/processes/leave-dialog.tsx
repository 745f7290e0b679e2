import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { EditedDiagram } from './use-edited-diagram.ts';
import type { Saving } from './use-save.ts';

interface Props {
  readonly edited: EditedDiagram;
  readonly saving: Saving;
}

/** Asks before a page with unsaved changes is left; also then nothing is lost. */
export function LeaveDialog({ edited, saving }: Props) {
  const say = useTexts(processTexts);
  const sayForm = useTexts(formTexts);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => edited.unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: edited.unsaved,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  const leave = async () => {
    await edited.keep();
    proceed();
  };
  const saveAndLeave = async () => {
    if (await saving.save()) proceed();
    else reset();
  };
  return (
    <Modal
      opened
      onClose={reset}
      title={say('leave.title')}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{say('leave.text')}</Text>
        <Group justify="flex-end" gap={10}>
          <Button variant="default" onClick={reset}>
            {say('leave.stay')}
          </Button>
          <Button variant="default" onClick={() => void leave()}>
            {say('leave.go')}
          </Button>
          <Button onClick={() => void saveAndLeave()}>{say('leave.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
