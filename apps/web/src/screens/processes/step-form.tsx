import { Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.ts';
import { parseDecimal, useTypedDecimal } from './decimal.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { StepChange } from './step-edit.ts';
import { CommitField } from './commit-field.tsx';
import classes from './step-panel.module.css';

interface Props {
  readonly step: ProcessStep;
  readonly onChange: (change: StepChange) => void;
}

const executions = ['manuell', 'teilauto', 'auto'] as const;
const payments = ['nein', 'begruendet', 'aendert', 'ordnetAn', 'zahltAus'] as const;
const methods = ['schaetzung', 'selbstaufschreibung', 'multimoment', 'messung', 'log'] as const;
const media = ['papier', 'email', 'fachverfahren', 'portal', 'telefon', 'excel'] as const;

/** What is recorded of a step, to be changed; each change shows in the diagram and can be undone. */
export function StepForm({ step, onChange }: Props) {
  const say = useTexts(processTexts);
  return (
    <Stack gap={10} className={classes['section']}>
      <CommitField
        label={say('field.name')}
        value={step.name}
        onCommit={(name) => onChange({ name: name.trim() })}
      />
      {step.kind === 'activity' && <ActivityFields step={step} onChange={onChange} />}
    </Stack>
  );
}

function ActivityFields({ step, onChange }: Props) {
  const say = useTexts(processTexts);
  const choice = <Value extends string>(key: string, values: readonly Value[]) => [
    { value: '', label: say('unknown') },
    ...values.map((value) => ({ value, label: say(`${key}.${value}` as 'execution.auto') })),
  ];
  return (
    <>
      <NativeSelect
        label={say('field.execution')}
        data={choice('execution', executions)}
        value={step.execution ?? ''}
        onChange={(event) => onChange({ execution: known(executions, event.target.value) })}
      />
      <CommitField
        label={say('field.systems')}
        description={say('field.systems.why')}
        value={step.systems.join('; ')}
        onCommit={(systems) => onChange({ systems })}
      />
      <FigureFields step={step} onChange={onChange} />
      <NativeSelect
        label={say('field.method')}
        data={choice('method', methods)}
        value={step.timeMethod ?? ''}
        onChange={(event) => onChange({ timeMethod: known(methods, event.target.value) })}
      />
      <MediaField step={step} field="mediaIn" onChange={onChange} />
      <MediaField step={step} field="mediaOut" onChange={onChange} />
      <NativeSelect
        label={say('field.payment')}
        data={choice('payment', payments)}
        value={step.paymentRole ?? ''}
        onChange={(event) => onChange({ paymentRole: known(payments, event.target.value) })}
      />
    </>
  );
}

const known = <Value extends string>(values: readonly Value[], value: string): Value | null =>
  values.find((one) => one === value) ?? null;

function FigureFields({ step, onChange }: Props) {
  const say = useTexts(processTexts);
  const typed = useTypedDecimal();
  const fields = [
    { field: 'minutes', label: 'field.minutes' },
    { field: 'waitingHours', label: 'field.waiting' },
  ] as const;
  return fields.map(({ field, label }) => {
    const value = step[field];
    return (
      <CommitField
        key={field}
        label={say(label)}
        value={typed(value)}
        check={(text) => (parseDecimal(text) === undefined ? say('field.number') : null)}
        onCommit={(text) => onChange({ [field]: parseDecimal(text) ?? null })}
      />
    );
  });
}

interface MediaProps extends Props {
  readonly field: 'mediaIn' | 'mediaOut';
}

function MediaField({ step, field, onChange }: MediaProps) {
  const say = useTexts(processTexts);
  return (
    <Checkbox.Group
      label={say(`field.${field}`)}
      value={step[field]}
      onChange={(chosen) => onChange({ [field]: media.filter((one) => chosen.includes(one)) })}
    >
      <Group gap="10px 12px" mt={4}>
        {media.map((medium) => (
          <Checkbox key={medium} size="xs" value={medium} label={say(`medium.${medium}`)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
