import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { formTexts } from '../../../parts/form.texts.ts';
import { IconUpload } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { ProcessRecord } from '../processes.queries.ts';
import type { Choice } from './choice.ts';
import { ImportConflicts } from './import-conflicts.tsx';
import { ImportChanges } from './import-changes.tsx';
import { ImportNotes } from './import-notes.tsx';
import { useStepImport, useStepImportPreview } from './step-sheet.queries.ts';
import { stepSheetTexts } from './step-sheet.texts.ts';

interface Props {
  readonly process: ProcessRecord;
  readonly onClose: () => void;
}

/** Reads an edited table: first what it would change, then, confirmed, the changes themselves. */
export function StepImportDialog({ process, onClose }: Props) {
  const say = useTexts(stepSheetTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const preview = useStepImportPreview(process.id);
  const take = useStepImport(process.id);
  const read = (chosen: File | null) => {
    if (!chosen) return;
    setFile(chosen);
    setChoices({});
    take.reset();
    preview.mutate(chosen);
  };
  const { data } = preview;
  const of = (choice: Choice) => Object.keys(choices).filter((cell) => choices[cell] === choice);
  const open = (data?.conflicts ?? []).filter(({ address }) => !choices[address]).length;
  const count = (data?.changes.length ?? 0) + of('mine').length;
  const submit = () => {
    if (!file || !data) return;
    const decided = { fingerprint: data.fingerprint, mine: of('mine'), theirs: of('theirs') };
    take.mutate(
      { file, ...decided },
      {
        onSuccess: ({ changed }) => {
          toasts.done(say('done', { count: changed }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      size="70rem"
      title={say('title')}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text size="sm">{say('about')}</Text>
        <Group gap={12}>
          <FileButton accept=".xlsx" onChange={read}>
            {(button) => (
              <Button
                {...button}
                variant="default"
                loading={preview.isPending}
                leftSection={<IconUpload size={16} aria-hidden />}
              >
                {say(file ? 'another' : 'choose')}
              </Button>
            )}
          </FileButton>
          {file && <Text size="sm">{file.name}</Text>}
        </Group>
        <ProblemNotice problem={preview.error ?? take.error} />
        {data && (
          <>
            <ImportChanges preview={data} />
            <ImportConflicts
              conflicts={data.conflicts}
              choices={choices}
              onChoose={(address, choice) => setChoices({ ...choices, [address]: choice })}
            />
            <ImportNotes preview={data} />
          </>
        )}
        <Group justify="flex-end" gap={10}>
          <Button variant="default" onClick={onClose}>
            {sayForm('cancel')}
          </Button>
          <Button disabled={count === 0 || open > 0} loading={take.isPending} onClick={submit}>
            {count === 0 ? say('submit.none') : say('submit', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
