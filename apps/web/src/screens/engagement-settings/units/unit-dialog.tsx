import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagement } from '../../../engagement/engagement.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../fact-dialog.tsx';
import { type Unit, useSaveUnit } from '../units.queries.ts';
import { useFactDialog } from '../use-fact-dialog.ts';
import { ValidityFields } from '../validity-fields.tsx';
import { unitFacts, type UnitForm, unitForm, unitKinds } from './unit-form.ts';
import { possibleParents } from './unit-tree.ts';
import { unitsTexts } from './units.texts.ts';
import { useUnitConflicts } from './use-unit-conflicts.ts';

const codes = {
  'engagements.organisation-unit-misplaced': 'parentId',
  'engagements.organisation-unit-cycle': 'parentId',
  'engagements.period-reversed': 'validTo',
} as const;
const shown = ['name', 'kind', 'code', 'parentId', 'validFrom', 'validTo'];

interface Props {
  /** Null: a new one. */
  readonly unit: Unit | null;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

export function UnitDialog({ unit, units, onClose }: Props) {
  const say = useTexts(unitsTexts);
  const toasts = useToasts();
  const { id: engagementId } = useEngagement();
  const saved = unitForm(unit, units);
  const draft = useDraftChange<UnitForm>(
    `unit.${unit?.id ?? engagementId}`,
    saved,
    unit?.version ?? 0,
  );
  const { values, change } = draft;
  const save = useSaveUnit(engagementId);
  const dialog = useFactDialog({
    draft,
    current: unit,
    mutation: save,
    facts: unitFacts(values),
    needed: ['name'],
    codes,
    shown,
    onDone: () => {
      onClose();
      toasts.done(say('saved', { name: values.name }));
    },
  });
  const conflicts = useUnitConflicts(values, saved, units);
  return (
    <FactDialog
      title={unit ? say('form.edit', { name: unit.name }) : say('form.new')}
      submitLabel={unit ? undefined : say('form.create')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <TextInput
        label={say('name')}
        required
        data-autofocus
        value={values.name}
        error={dialog.fault('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={say('kind')}
          value={values.kind}
          error={dialog.fault('kind')}
          data={unitKinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
          onChange={(event) => change({ kind: event.currentTarget.value as Unit['kind'] })}
        />
        <NativeSelect
          label={say('parent')}
          value={values.parentId}
          error={dialog.fault('parentId')}
          data={[
            { value: '', label: say('parent.none') },
            ...possibleParents(units, unit?.id ?? null).map(({ unit: other, depth }) => ({
              value: other.id,
              label: `${'– '.repeat(depth)}${other.name}`,
            })),
          ]}
          onChange={(event) => change({ parentId: event.currentTarget.value })}
        />
      </SimpleGrid>
      <TextInput
        label={say('code')}
        description={say('code.why')}
        value={values.code}
        error={dialog.fault('code')}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
    </FactDialog>
  );
}
