import { Divider } from '@mantine/core';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import type { Task, TaskUnit } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';
import { useRecordForm } from '../use-record-form.ts';
import { type TaskForm, taskFacts, taskFaults, taskForm } from './task-form.ts';
import { TaskTimeFields } from './task-time-fields.tsx';
import { TaskWhatFields } from './task-what-fields.tsx';
import { useTaskConflicts } from './use-task-conflicts.ts';

interface Props {
  /** Null: a new one. */
  readonly task: Task | null;
  /** Proposed for a new one. */
  readonly number: string;
  /** The task above a new one. */
  readonly template?: Task;
  readonly units: readonly TaskUnit[];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

export function TaskDialog({ task, number, template, units, onClose, onAdded }: Props) {
  const say = useTexts(tasksTexts);
  const saved = taskForm(task, number, template);
  const { dialog, draft } = useRecordForm<'tasks', TaskForm>({
    ...{ kind: 'tasks', row: task, place: template?.id ?? 'product', saved, onClose, onAdded },
    ...{ add: taskFacts, edit: taskFacts },
    faults: (form) => taskFaults(form, say('fault.number')),
    codes: {
      'tasks.number-taken': 'number',
      'tasks.number-invalid': 'number',
      'tasks.parent-missing': 'number',
      'tasks.moved-into-itself': 'number',
      'tasks.unit-unknown': 'unitId',
    },
    name: (form) => `${form.number} ${form.title}`,
  });
  const conflicts = useTaskConflicts(draft.values, saved, units);
  return (
    <FactDialog
      title={task ? say('task.edit', { name: task.number }) : say('task.new')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <TaskWhatFields {...{ dialog, draft, units }} />
      <Divider label={say('task.time')} labelPosition="left" />
      <TaskTimeFields {...{ dialog, draft }} />
    </FactDialog>
  );
}
