import { SimpleGrid, Textarea } from '@mantine/core';
import { differing } from '../../../feedback/differing.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { NumberField } from '../number-field.tsx';
import type { Caseload, Task } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';
import { useRecordForm } from '../use-record-form.ts';
import { type CaseloadForm, caseloadFacts, caseloadFaults, caseloadForm } from './caseload-form.ts';

interface Props {
  readonly task: Task;
  /** Null: a new one. */
  readonly caseload: Caseload | null;
  readonly onClose: () => void;
}

export function CaseloadDialog({ task, caseload, onClose }: Props) {
  const say = useTexts(tasksTexts);
  const saved = caseloadForm(caseload, task.caseloads);
  const { dialog, draft } = useRecordForm<'task-caseloads', CaseloadForm>({
    ...{ kind: 'task-caseloads', row: caseload, place: task.id, saved, onClose },
    add: (form) => ({ taskId: task.id, ...caseloadFacts(form) }),
    edit: caseloadFacts,
    faults: caseloadFaults,
    codes: { 'tasks.caseload-year-taken': 'year' },
    name: ({ year }) => say('cases.name', { year }),
  });
  const { values, change } = draft;
  const conflicts = differing(values, saved, {
    year: { label: say('cases.year'), text: ({ year }) => String(year) },
    cases: { label: say('cases.cases'), text: ({ cases }) => String(cases) },
    source: { label: say('cases.source'), text: ({ source }) => source },
    countedOn: { label: say('cases.countedOn'), text: ({ countedOn }) => countedOn },
  });
  return (
    <FactDialog
      title={caseload ? say('cases.edit', { year: caseload.year }) : say('cases.add')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <NumberField
          required
          data-autofocus
          decimals={0}
          thousandSeparator={false}
          label={say('cases.year')}
          value={values.year}
          error={dialog.fault('year')}
          onChange={(year) => change({ year })}
        />
        <NumberField
          required
          decimals={0}
          label={say('cases.cases')}
          value={values.cases}
          error={dialog.fault('cases')}
          onChange={(cases) => change({ cases })}
        />
        <DateField
          label={say('cases.countedOn')}
          value={values.countedOn}
          error={dialog.fault('countedOn')}
          onChange={(countedOn) => change({ countedOn })}
        />
      </SimpleGrid>
      <Textarea
        required
        autosize
        minRows={2}
        label={say('cases.source')}
        description={say('cases.source.why')}
        value={values.source}
        error={dialog.fault('source')}
        onChange={({ currentTarget }) => change({ source: currentTarget.value })}
      />
    </FactDialog>
  );
}
