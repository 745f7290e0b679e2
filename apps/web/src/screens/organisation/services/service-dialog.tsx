import { NativeSelect, TextInput } from '@mantine/core';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { useValidity } from '../../engagement-settings/units/validity.ts';
import { ValidityFields } from '../../engagement-settings/validity-fields.tsx';
import type { BranchService } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordDialog } from '../use-record-dialog.ts';
import {
  serviceFacts,
  type ServiceForm,
  serviceForm,
  serviceKinds,
  serviceWords,
} from './service-form.ts';
import { useServiceName } from './use-service-name.ts';

interface Props {
  /** Null: a new one. */
  readonly service: BranchService | null;
  readonly unitId: string;
  readonly onClose: () => void;
}

export function ServiceDialog({ service, unitId, onClose }: Props) {
  const say = useTexts(organisationTexts);
  const nameOf = useServiceName();
  const saved = serviceForm(service);
  const { dialog, draft } = useRecordDialog<'services', ServiceForm>({
    ...{ kind: 'services', row: service, place: unitId, saved, onClose, name: nameOf },
    facts: (form) => serviceFacts(form, unitId),
    needed: [],
    codes: {
      'organisation.service-overlap': 'service',
      'organisation.service-name-mismatch': 'name',
    },
  });
  const { values, change } = draft;
  const conflicts = useConflicts(values, saved);
  return (
    <FactDialog
      title={service ? say('service.edit', { name: nameOf(service) }) : say('service.add')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <NativeSelect
        label={say('service.service')}
        data-autofocus
        value={values.service}
        error={dialog.fault('service')}
        data={serviceWords.map((value) => ({ value, label: say(`service.${value}`) }))}
        onChange={(event) =>
          change({ service: event.currentTarget.value as ServiceForm['service'] })
        }
      />
      {values.service === 'other' && (
        <TextInput
          required
          label={say('service.name')}
          value={values.name}
          error={dialog.fault('name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={say('service.kind')}
        value={values.kind}
        data={serviceKinds.map((value) => ({ value, label: say(`service.${value}`) }))}
        onChange={(event) => change({ kind: event.currentTarget.value as ServiceForm['kind'] })}
      />
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
    </FactDialog>
  );
}

function useConflicts(yours: ServiceForm, theirs: ServiceForm) {
  const say = useTexts(organisationTexts);
  const nameOf = useServiceName();
  const validity = useValidity();
  return differing(yours, theirs, {
    service: { label: say('service.service'), text: nameOf },
    kind: { label: say('service.kind'), text: ({ kind }) => say(`service.${kind}`) },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
}
