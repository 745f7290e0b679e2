import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { DraftChange } from '../../../drafts/use-draft-change.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { FactDialogState } from '../../engagement-settings/use-fact-dialog.ts';
import type { TaskUnit } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';
import type { TaskForm } from './task-form.ts';

interface Props {
  readonly dialog: FactDialogState;
  readonly draft: DraftChange<TaskForm>;
  readonly units: readonly TaskUnit[];
}

type TextKey = 'number' | 'title' | 'legalBasis' | 'description';

/** What the task is and who is responsible. */
export function TaskWhatFields({ dialog, draft, units }: Props) {
  const say = useTexts(tasksTexts);
  const { values, change } = draft;
  const text = (field: TextKey) => ({
    value: values[field],
    error: dialog.fault(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
  });
  const none = { value: '', label: say('task.none') };
  return (
    <>
      <TextInput
        required
        data-autofocus
        label={say('task.title')}
        description={say('task.title.why')}
        {...text('title')}
      />
      <TextInput
        required
        label={say('task.number.full')}
        description={say('task.number.why')}
        {...text('number')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={say('task.obligation')}
          value={values.obligation}
          data={[
            none,
            { value: 'obligatory', label: say('obligation.obligatory') },
            { value: 'voluntary', label: say('obligation.voluntary') },
          ]}
          onChange={({ currentTarget }) =>
            change({ obligation: currentTarget.value as TaskForm['obligation'] })
          }
        />
        <NativeSelect
          label={say('task.unit')}
          value={values.unitId}
          error={dialog.fault('unitId')}
          data={[none, ...units.map(({ id, path }) => ({ value: id, label: path }))]}
          onChange={({ currentTarget }) => change({ unitId: currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        autosize
        minRows={1}
        label={say('task.law')}
        description={say('task.law.why')}
        {...text('legalBasis')}
      />
      <Textarea autosize minRows={2} label={say('task.description')} {...text('description')} />
    </>
  );
}
