import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { useValidity } from '../../engagement-settings/units/validity.ts';
import { ValidityFields } from '../../engagement-settings/validity-fields.tsx';
import type { OpeningHours } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordDialog } from '../use-record-dialog.ts';
import {
  isTime,
  openingFacts,
  type OpeningForm,
  openingForm,
  weekdayOf,
  weekdays,
} from './opening-form.ts';

interface Props {
  /** Null: a new one. */
  readonly hours: OpeningHours | null;
  readonly unitId: string;
  readonly onClose: () => void;
}

export function OpeningDialog({ hours, unitId, onClose }: Props) {
  const say = useTexts(organisationTexts);
  const saved = openingForm(hours);
  const dayName = (weekday: number) => say(`day.${weekdayOf(weekday)}`);
  const { dialog, draft } = useRecordDialog<'opening-hours', OpeningForm>({
    ...{ kind: 'opening-hours', row: hours, place: unitId, saved, onClose },
    facts: (form) => openingFacts(form, unitId),
    name: ({ weekday }) => say('opening.name', { day: dayName(weekday) }),
    needed: ['opens', 'closes'],
    codes: {
      'organisation.opening-hours-reversed': 'closes',
      'organisation.opening-hours-overlap': 'opens',
    },
  });
  const { values, change } = draft;
  const conflicts = useConflicts(values, saved);
  const wrong = (field: 'opens' | 'closes') =>
    values[field] === '' ? dialog.fault(field) : say('opening.time.invalid');
  const time = (field: 'opens' | 'closes') => ({
    label: say(`opening.${field}`),
    description: say('opening.time.why'),
    required: true,
    value: values[field],
    error: dialog.fault(field) && (isTime(values[field]) ? dialog.fault(field) : wrong(field)),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
  });
  return (
    <FactDialog
      title={hours ? say('opening.edit', { day: dayName(hours.weekday) }) : say('opening.add')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <NativeSelect
        label={say('opening.weekday')}
        data-autofocus
        value={values.weekday}
        data={weekdays.map((day) => ({ value: String(day), label: dayName(day) }))}
        onChange={(event) => change({ weekday: weekdayOf(Number(event.currentTarget.value)) })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput {...time('opens')} />
        <TextInput {...time('closes')} />
      </SimpleGrid>
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
    </FactDialog>
  );
}

function useConflicts(yours: OpeningForm, theirs: OpeningForm) {
  const say = useTexts(organisationTexts);
  const validity = useValidity();
  return differing(yours, theirs, {
    weekday: { label: say('opening.weekday'), text: ({ weekday }) => say(`day.${weekday}`) },
    opens: { label: say('opening.opens'), text: ({ opens }) => opens },
    closes: { label: say('opening.closes'), text: ({ closes }) => closes },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
}
