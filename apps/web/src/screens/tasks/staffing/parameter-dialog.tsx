import { Checkbox, NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { engagementTexts } from '../../../engagement/engagement.texts.ts';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { ValidityFields } from '../../engagement-settings/validity-fields.tsx';
import { NumberField } from '../number-field.tsx';
import { parameterKinds, statuses } from '../task-words.ts';
import type { OwnParameter } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';
import { useRecordForm } from '../use-record-form.ts';
import {
  parameterChange,
  parameterFacts,
  parameterFaults,
  type ParameterForm,
  parameterForm,
} from './parameter-form.ts';

interface Props {
  /** Null: a new one. */
  readonly parameter: OwnParameter | null;
  /** From which a new one holds. */
  readonly year: number | null;
  readonly onClose: () => void;
}

export function ParameterDialog({ parameter, year, onClose }: Props) {
  const say = useTexts(tasksTexts);
  const sayEngagement = useTexts(engagementTexts);
  const saved = parameterForm(parameter, year);
  const { dialog, draft } = useRecordForm<'staffing-parameters', ParameterForm>({
    ...{ kind: 'staffing-parameters', row: parameter, place: 'all', saved, onClose },
    ...{ add: parameterFacts, edit: parameterChange },
    faults: (form) => parameterFaults(form, sayEngagement('period.reversed')),
    codes: { 'engagements.period-reversed': 'validTo', 'tasks.parameter-overlap': 'validFrom' },
    name: ({ kind }) => say(`param.kind.${kind}`),
  });
  const { values, change } = draft;
  const text = (field: 'source' | 'value' | 'validFrom' | 'validTo', label: string) => ({
    label,
    text: (form: ParameterForm) => String(form[field]),
  });
  const conflicts = differing(values, saved, {
    value: text('value', say('param.value')),
    validFrom: text('validFrom', say('param.valid')),
    validTo: text('validTo', say('param.valid')),
    source: text('source', say('param.source')),
  });
  const name = say(`param.kind.${values.kind}`);
  return (
    <FactDialog
      title={parameter ? say('param.edit', { name }) : say('param.add')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      {parameter === null && <Subject values={values} fault={dialog.fault} onChange={change} />}
      <NumberField
        required
        data-autofocus
        decimals={values.kind === 'working-minutes' ? 0 : 2}
        label={say(valueLabel(values.kind))}
        value={values.value}
        error={dialog.fault('value')}
        onChange={(value) => change({ value })}
      />
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
      <Textarea
        required
        autosize
        minRows={2}
        label={say('param.source')}
        value={values.source}
        error={dialog.fault('source')}
        onChange={({ currentTarget }) => change({ source: currentTarget.value })}
      />
      <Checkbox
        label={say('param.verified')}
        checked={values.verified}
        onChange={({ currentTarget }) => change({ verified: currentTarget.checked })}
      />
    </FactDialog>
  );
}

function valueLabel(kind: ParameterForm['kind']) {
  if (kind === 'working-minutes') return 'param.value.minutes';
  return kind === 'hourly-rate' ? 'param.value.rate' : 'param.value.share';
}

interface SubjectProps {
  readonly values: ParameterForm;
  readonly fault: (field: string) => string | undefined;
  readonly onChange: (part: Partial<ParameterForm>) => void;
}

/** What the figure is and for whom it holds; fixed once it is there. */
function Subject({ values, fault, onChange }: SubjectProps) {
  const say = useTexts(tasksTexts);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <NativeSelect
        label={say('param.kind')}
        value={values.kind}
        data={parameterKinds.map((value) => ({ value, label: say(`param.kind.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ kind: currentTarget.value as ParameterForm['kind'] })
        }
      />
      {values.kind === 'working-minutes' && (
        <NativeSelect
          label={say('param.for')}
          value={values.status}
          data={statuses.map((value) => ({ value, label: say(`status.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ status: currentTarget.value as ParameterForm['status'] })
          }
        />
      )}
      {values.kind === 'hourly-rate' && (
        <TextInput
          required
          label={say('task.grade')}
          value={values.payGrade}
          error={fault('payGrade')}
          onChange={({ currentTarget }) => onChange({ payGrade: currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}
