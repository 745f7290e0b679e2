import { NativeSelect, TextInput } from '@mantine/core';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagement } from '../../../engagement/engagement.ts';
import { differing } from '../../../feedback/differing.ts';
import { useToasts } from '../../../feedback/toasts.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { MoneyField } from '../../../parts/money-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../fact-dialog.tsx';
import { type Limit, type Unit, useSaveLimit } from '../units.queries.ts';
import { unitLines } from '../units/unit-tree.ts';
import { useValidity } from '../units/validity.ts';
import { useFactDialog } from '../use-fact-dialog.ts';
import { ValidityFields } from '../validity-fields.tsx';
import { limitFacts, type LimitForm, limitForm } from './limit-form.ts';
import { limitsTexts } from './limits.texts.ts';

const codes = {
  'engagements.signing-limit-overlap': 'validFrom',
  'engagements.period-reversed': 'validTo',
} as const;
const shown = ['role', 'organisationUnitId', 'limitCents', 'validFrom', 'validTo'];

interface Props {
  /** Null: a new one. */
  readonly limit: Limit | null;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

export function LimitDialog({ limit, units, onClose }: Props) {
  const say = useTexts(limitsTexts);
  const toasts = useToasts();
  const { id: engagementId, periodFrom } = useEngagement();
  const saved = limitForm(limit, periodFrom);
  const key = `signing-limit.${limit?.id ?? engagementId}`;
  const draft = useDraftChange<LimitForm>(key, saved, limit?.version ?? 0);
  const { values, change } = draft;
  const dialog = useFactDialog({
    draft,
    current: limit,
    mutation: useSaveLimit(engagementId),
    facts: limitFacts(values),
    needed: ['role', 'limitCents'],
    fromRequired: true,
    codes,
    shown,
    onDone: () => {
      onClose();
      toasts.done(say('saved', { role: values.role }));
    },
  });
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? say('everywhere');
  const conflicts = useConflicts(values, saved, unitName);
  return (
    <FactDialog
      title={limit ? say('form.edit', { role: limit.role }) : say('form.new')}
      submitLabel={limit ? undefined : say('form.create')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <TextInput
        label={say('role')}
        description={say('role.why')}
        required
        data-autofocus
        value={values.role}
        error={dialog.fault('role')}
        onChange={(event) => change({ role: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('where')}
        value={values.organisationUnitId}
        error={dialog.fault('organisationUnitId')}
        data={[
          { value: '', label: say('everywhere') },
          ...unitLines(units).map(({ unit, depth }) => ({
            value: unit.id,
            label: `${'– '.repeat(depth)}${unit.name}`,
          })),
        ]}
        onChange={(event) => change({ organisationUnitId: event.currentTarget.value })}
      />
      <MoneyField
        label={say('limit')}
        required
        cents={values.limitCents}
        error={dialog.fault('limitCents')}
        onCents={(limitCents) => change({ limitCents })}
      />
      <ValidityFields value={values} onChange={change} faults={dialog.validity} fromRequired />
    </FactDialog>
  );
}

function useConflicts(yours: LimitForm, theirs: LimitForm, unitName: (id: string) => string) {
  const say = useTexts(limitsTexts);
  const { money } = useFormat();
  const validity = useValidity();
  return differing(yours, theirs, {
    role: { label: say('role'), text: ({ role }) => role },
    organisationUnitId: {
      label: say('where'),
      text: ({ organisationUnitId }) => unitName(organisationUnitId),
    },
    limitCents: {
      label: say('limit'),
      text: ({ limitCents }) => (limitCents === null ? '' : money(limitCents)),
    },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
}
