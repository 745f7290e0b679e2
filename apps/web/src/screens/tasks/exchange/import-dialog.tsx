import { Button, Group, Modal, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { formTexts } from '../../../parts/form.texts.ts';
import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { tasksTexts } from '../tasks.texts.ts';
import { usePreview, useTakeOver } from './exchange.queries.ts';
import { ImportPreview } from './import-preview.tsx';
import { type Choice, chosen, openConflicts, takesAnything } from './import-choices.ts';

interface Props {
  readonly file: File;
  readonly onClose: () => void;
}

/** Shows what a table that came back would change; a person confirms it as a whole. */
export function ImportDialog({ file, onClose }: Props) {
  const say = useTexts(tasksTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const language = useLanguage();
  const { mutate, data, error } = usePreview(language);
  const takeOver = useTakeOver();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  useEffect(() => mutate(file), [file, mutate]);
  const open = data ? openConflicts(data, choices) : 0;
  const confirm = () => {
    if (!data) return;
    const decision = { mine: chosen(choices, 'mine'), theirs: chosen(choices, 'theirs') };
    takeOver.mutate(
      { file, fingerprint: data.fingerprint, ...decision },
      {
        onSuccess: (counts) => {
          toasts.done(say('excel.done', { ...counts }));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="80rem"
      title={say('excel.preview', { file: file.name })}
      closeButtonProps={{ 'aria-label': sayForm('close') }}
    >
      <Stack gap="sm">
        {!data && !error && <Loading />}
        <ProblemNotice problem={error} />
        {data && (
          <ImportPreview
            preview={data}
            choices={choices}
            onChoose={(address, choice) => setChoices(new Map(choices).set(address, choice))}
          />
        )}
        <ProblemNotice
          problem={takeOver.error}
          onRetry={() => {
            takeOver.reset();
            mutate(file);
          }}
        />
        <Group justify="flex-end" gap={10}>
          <span role="status">{open > 0 && say('excel.take.open', { count: open })}</span>
          <Button variant="default" onClick={onClose}>
            {sayForm(data && !takesAnything(data) ? 'close' : 'cancel')}
          </Button>
          {data && takesAnything(data) && (
            <Button disabled={open > 0} loading={takeOver.isPending} onClick={confirm}>
              {say('excel.take')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
