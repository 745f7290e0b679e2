import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Guarded } from '../../engagement/rights.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { IconStop } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { runTexts } from './run.texts.ts';
import { type Run, useCancelRun } from './runs.queries.ts';

/** Asks first: what is cancelled cannot be taken up again. */
export function CancelRunButton({ run }: { readonly run: Run }) {
  const say = useTexts(runTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const cancel = useCancelRun(useEngagementId(), run.id);
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <Guarded permission="analysis:run">
        <Button
          variant="default"
          leftSection={<IconStop size={16} aria-hidden />}
          onClick={() => setAsked(true)}
        >
          {say('cancel')}
        </Button>
      </Guarded>
      <Modal
        opened={asked}
        onClose={close}
        title={say('cancel.title', { number: run.number })}
        closeButtonProps={{ 'aria-label': sayForm('close') }}
      >
        <Stack gap="md">
          <Text size="sm">{say('cancel.text')}</Text>
          <Group justify="flex-end" gap={10}>
            <Button variant="default" onClick={close} data-autofocus>
              {say('cancel.keep')}
            </Button>
            <Button
              loading={cancel.isPending}
              onClick={() =>
                cancel.mutate(undefined, { onError: toasts.problem, onSettled: close })
              }
            >
              {say('cancel')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
