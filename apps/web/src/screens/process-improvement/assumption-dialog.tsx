import { Button, SimpleGrid, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { NumberField } from '../process-simulation/number-field.tsx';
import { improvementInputsTexts } from './improvement-inputs.texts.ts';
import { useEnterAssumption, useTakeBack } from './improvement-inputs.queries.ts';
import { type RangeForm, rangeFault, typed, untyped } from './input-value.ts';
import type { Assumption } from './process-improvement.queries.ts';

interface Props {
  readonly processId: string;
  readonly assumption: Assumption;
  readonly onClose: () => void;
}

const levels = ['low', 'base', 'high'] as const;

/** Three values and where they come from; whoever entered them before can be replaced or taken back. */
export function AssumptionDialog({ processId, assumption, onClose }: Props) {
  const { key, unit, name, value, entered } = assumption;
  const say = useTexts(improvementInputsTexts);
  const sayForm = useTexts(formTexts);
  const inLanguage = useBilingual();
  const toasts = useToasts();
  const [range, setRange] = useState<RangeForm>({
    ...{ low: typed(unit, value.low), base: typed(unit, value.base) },
    high: typed(unit, value.high),
  });
  const [source, setSource] = useState(entered?.source ?? '');
  const [tried, setTried] = useState(false);
  const enter = useEnterAssumption(processId);
  const fault = rangeFault(unit, range);
  const submit = () => {
    setTried(true);
    if (fault !== null || source.trim() === '') return;
    const of = (level: (typeof levels)[number]) => untyped(unit, range[level] ?? 0);
    enter.mutate(
      {
        ...{ key, low: of('low'), base: of('base'), high: of('high') },
        ...{ source: source.trim(), version: entered?.version ?? 0 },
      },
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
      title={say('assumption.title', { name: inLanguage(name) })}
      submitLabel={say('save')}
      pending={enter.isPending}
      problem={enter.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SimpleGrid cols={3} spacing="sm">
        {levels.map((level) => (
          <NumberField
            key={level}
            label={say(`bound.${level}.${unit}`)}
            decimals={unit === 'count' ? 0 : 2}
            value={range[level]}
            error={tried && range[level] === null ? sayForm('required') : undefined}
            onValue={(one) => setRange({ ...range, [level]: one })}
          />
        ))}
      </SimpleGrid>
      {tried && (fault === 'order' || fault === 'share') && (
        <p role="alert">{say(`fault.${fault}`)}</p>
      )}
      <Textarea
        required
        autosize
        minRows={2}
        maxLength={500}
        label={say('source')}
        description={say('source.hint')}
        value={source}
        error={tried && source.trim() === '' ? sayForm('required') : undefined}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      {entered && <TakeBack processId={processId} entered={entered} onDone={onClose} />}
    </FormDialog>
  );
}

interface TakeBackProps {
  readonly processId: string;
  readonly entered: NonNullable<Assumption['entered']>;
  readonly onDone: () => void;
}

export function TakeBack({ processId, entered, onDone }: TakeBackProps) {
  const say = useTexts(improvementInputsTexts);
  const takeBack = useTakeBack(processId);
  const { id: inputId, version } = entered;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ justifySelf: 'start', alignSelf: 'start' }}
        loading={takeBack.isPending}
        onClick={() => takeBack.mutate({ inputId, version }, { onSuccess: onDone })}
      >
        {say('take-back')}
      </Button>
      <ProblemNotice problem={takeBack.error} />
    </>
  );
}
