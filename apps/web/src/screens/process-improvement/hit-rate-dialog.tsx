import { SimpleGrid, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { NumberField } from '../process-simulation/number-field.tsx';
import { TakeBack } from './assumption-dialog.tsx';
import { improvementInputsTexts } from './improvement-inputs.texts.ts';
import { useEnterControlResult } from './improvement-inputs.queries.ts';
import type { HitRate } from './process-improvement.queries.ts';

interface Props {
  readonly processId: string;
  readonly rate: HitRate;
  readonly onClose: () => void;
}

/** How many cases were looked at and how many were objected to. */
export function HitRateDialog({ processId, rate, onClose }: Props) {
  const { control, result, entered } = rate;
  const say = useTexts(improvementInputsTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const [n, setN] = useState<number | null>(result?.n ?? null);
  const [errors, setErrors] = useState<number | null>(result?.errors ?? null);
  const [source, setSource] = useState(entered?.source ?? '');
  const [tried, setTried] = useState(false);
  const enter = useEnterControlResult(processId);
  const tooMany = n !== null && errors !== null && (n < 1 || errors > n);
  const required = (missing: boolean) => (tried && missing ? sayForm('required') : undefined);
  const submit = () => {
    setTried(true);
    if (n === null || errors === null || tooMany || source.trim() === '') return;
    enter.mutate(
      { control, n, errors, source: source.trim(), version: entered?.version ?? 0 },
      {
        onSuccess: () => {
          toasts.done(say('saved'));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('hit-rate.title', { control })}
      submitLabel={say('save')}
      pending={enter.isPending}
      problem={enter.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          label={say('hit-rate.n')}
          value={n}
          error={required(n === null)}
          onValue={setN}
        />
        <NumberField
          label={say('hit-rate.errors')}
          value={errors}
          error={tried && tooMany ? say('fault.errors') : required(errors === null)}
          onValue={setErrors}
        />
      </SimpleGrid>
      <Textarea
        required
        autosize
        minRows={2}
        maxLength={500}
        label={say('source')}
        description={say('source.hint')}
        value={source}
        error={required(source.trim() === '')}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {entered && <TakeBack processId={processId} entered={entered} onDone={onClose} />}
    </FormDialog>
  );
}
