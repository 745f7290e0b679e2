import { NativeSelect } from '@mantine/core';
import { differing } from '../../../feedback/differing.ts';
import { useFormat } from '../../../format/use-format.ts';
import { MoneyField } from '../../../parts/money-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { FactDialog } from '../../engagement-settings/fact-dialog.tsx';
import { useValidity } from '../../engagement-settings/units/validity.ts';
import { ValidityFields } from '../../engagement-settings/validity-fields.tsx';
import type { Post, SigningPower } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordDialog } from '../use-record-dialog.ts';
import { powerFacts, type PowerForm, powerForm, powerWords } from './power-form.ts';

interface Props {
  /** Null: a new one. */
  readonly power: SigningPower | null;
  /** Posts that may get it; the first one is proposed. */
  readonly posts: readonly Post[];
  readonly onClose: () => void;
}

export function PowerDialog({ power, posts, onClose }: Props) {
  const say = useTexts(organisationTexts);
  const saved = powerForm(power, posts[0]?.id ?? '');
  const nameOf = (id: string) => posts.find((post) => post.id === id)?.designation ?? '';
  const { dialog, draft } = useRecordDialog<'signing-powers', PowerForm>({
    ...{ kind: 'signing-powers', row: power, place: posts[0]?.unitId ?? '', saved, onClose },
    facts: powerFacts,
    name: ({ postId, power: word }) =>
      say('power.name', { power: say(`power.${word}`), name: nameOf(postId) }),
    needed: [],
    codes: { 'organisation.signing-power-overlap': 'power', 'organisation.post-unknown': 'postId' },
  });
  const { values, change } = draft;
  const conflicts = useConflicts(values, saved);
  return (
    <FactDialog
      title={power ? say('power.edit', { name: nameOf(values.postId) }) : say('power.add')}
      dialog={dialog}
      conflicts={conflicts}
      onClose={onClose}
    >
      <NativeSelect
        label={say('power.post')}
        disabled={power !== null}
        value={values.postId}
        error={dialog.fault('postId')}
        data={posts.map(({ id, designation }) => ({ value: id, label: designation }))}
        onChange={(event) => change({ postId: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('power.power')}
        data-autofocus
        value={values.power}
        error={dialog.fault('power')}
        data={powerWords.map((value) => ({ value, label: say(`power.${value}`) }))}
        onChange={(event) => change({ power: event.currentTarget.value as PowerForm['power'] })}
      />
      <MoneyField
        label={say('power.limit')}
        description={say('power.limit.why')}
        cents={values.limitCents}
        error={dialog.fault('limitCents')}
        onCents={(limitCents) => change({ limitCents })}
      />
      <ValidityFields value={values} onChange={change} faults={dialog.validity} />
    </FactDialog>
  );
}

function useConflicts(yours: PowerForm, theirs: PowerForm) {
  const say = useTexts(organisationTexts);
  const validity = useValidity();
  const { money } = useFormat();
  return differing(yours, theirs, {
    power: { label: say('power.power'), text: ({ power }) => say(`power.${power}`) },
    limitCents: {
      label: say('power.limit'),
      text: ({ limitCents }) => (limitCents === null ? say('power.unlimited') : money(limitCents)),
    },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
}
