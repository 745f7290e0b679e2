import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { DraftChange } from '../../../drafts/use-draft-change.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { FactDialogState } from '../../engagement-settings/use-fact-dialog.ts';
import { NumberField } from '../number-field.tsx';
import { methods, statuses } from '../task-words.ts';
import { tasksTexts } from '../tasks.texts.ts';
import type { TaskForm } from './task-form.ts';

interface Props {
  readonly dialog: FactDialogState;
  readonly draft: DraftChange<TaskForm>;
}

/** How long a case takes, how that is known, and whose working minutes count. */
export function TaskTimeFields({ dialog, draft }: Props) {
  const say = useTexts(tasksTexts);
  const { values, change } = draft;
  const figure = (field: 'minutes' | 'timeObservations' | 'timePrecision') => ({
    value: values[field],
    error: dialog.fault(field),
    onChange: (value: number | '') => change({ [field]: value }),
  });
  return (
    <>
      <NumberField
        label={say('task.minutes.full')}
        description={say('task.minutes.why')}
        {...figure('minutes')}
      />
      <Checkbox
        label={say('task.includes')}
        description={say('task.includes.why')}
        checked={values.minutesIncludeDistribution}
        onChange={({ currentTarget }) =>
          change({ minutesIncludeDistribution: currentTarget.checked })
        }
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={say('task.method')}
          value={values.timeMethod}
          data={[
            { value: '', label: say('task.none') },
            ...methods.map((value) => ({ value, label: say(`method.${value}`) })),
          ]}
          onChange={({ currentTarget }) =>
            change({ timeMethod: currentTarget.value as TaskForm['timeMethod'] })
          }
        />
        <DateField
          label={say('task.recordedOn')}
          value={values.timeRecordedOn}
          error={dialog.fault('timeRecordedOn')}
          onChange={(timeRecordedOn) => change({ timeRecordedOn })}
        />
        <NumberField
          label={say('task.observations')}
          decimals={0}
          {...figure('timeObservations')}
        />
        <NumberField label={say('task.precision')} {...figure('timePrecision')} />
      </SimpleGrid>
      <TextInput
        label={say('task.timeSource')}
        value={values.timeSource}
        error={dialog.fault('timeSource')}
        onChange={({ currentTarget }) => change({ timeSource: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={say('task.status')}
          value={values.staffStatus}
          data={statuses.map((value) => ({ value, label: say(`status.${value}`) }))}
          onChange={({ currentTarget }) =>
            change({ staffStatus: currentTarget.value as TaskForm['staffStatus'] })
          }
        />
        <TextInput
          label={say('task.grade')}
          value={values.payGrade}
          error={dialog.fault('payGrade')}
          onChange={({ currentTarget }) => change({ payGrade: currentTarget.value })}
        />
      </SimpleGrid>
    </>
  );
}
