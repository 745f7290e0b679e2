import type { ConflictField } from '../../../feedback/conflict-dialog.tsx';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { TaskUnit } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';
import type { TaskForm } from './task-form.ts';

/** What two people wrote differently, field by field. */
export function useTaskConflicts(
  yours: TaskForm,
  theirs: TaskForm,
  units: readonly TaskUnit[],
): ConflictField[] {
  const say = useTexts(tasksTexts);
  const plain = (label: string, field: keyof TaskForm) => ({
    label,
    text: (form: TaskForm) => String(form[field]),
  });
  return differing(yours, theirs, {
    number: plain(say('task.number.full'), 'number'),
    title: plain(say('task.title'), 'title'),
    obligation: {
      label: say('task.obligation'),
      text: ({ obligation }) => (obligation ? say(`obligation.${obligation}`) : ''),
    },
    unitId: {
      label: say('task.unit'),
      text: ({ unitId }) => units.find(({ id }) => id === unitId)?.path ?? '',
    },
    legalBasis: plain(say('task.law'), 'legalBasis'),
    description: plain(say('task.description'), 'description'),
    minutes: plain(say('task.minutes.full'), 'minutes'),
    timeMethod: {
      label: say('task.method'),
      text: ({ timeMethod }) => (timeMethod ? say(`method.${timeMethod}`) : ''),
    },
    timeObservations: plain(say('task.observations'), 'timeObservations'),
    timePrecision: plain(say('task.precision'), 'timePrecision'),
    timeRecordedOn: plain(say('task.recordedOn'), 'timeRecordedOn'),
    timeSource: plain(say('task.timeSource'), 'timeSource'),
    staffStatus: {
      label: say('task.status'),
      text: ({ staffStatus }) => say(`status.${staffStatus}`),
    },
    payGrade: plain(say('task.grade'), 'payGrade'),
  });
}
