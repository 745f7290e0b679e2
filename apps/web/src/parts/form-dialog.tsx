import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CheckedForm } from './checked-form.tsx';
import { formTexts } from './form.texts.ts';

interface Props {
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly pending?: boolean;
  /** Shown above the buttons; what belongs to a field stands there. */
  readonly problem?: unknown;
  /** Or a width, for what needs the whole window. */
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | '90rem';
  readonly children: ReactNode;
}

/** A short form in a dialog; what was typed is kept by the caller when it is closed. */
export function FormDialog(props: Props) {
  const { title, submitLabel, onSubmit, onClose, pending = false, problem, size, children } = props;
  const say = useTexts(formTexts);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size ?? 'md'}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <CheckedForm onSubmit={onSubmit}>
        <Stack gap="sm">
          {children}
          <ProblemNotice problem={problem ?? null} />
          <Group justify="flex-end" gap={10} mt={4}>
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={pending}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </CheckedForm>
    </Modal>
  );
}
