import { Select, Textarea, TextInput } from '@mantine/core';
import { useMembers } from '../../engagement/members.queries.ts';
import type { FieldFaults } from '../../feedback/field-faults.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { type MeasureForm, movesDeadline } from './measure-form.ts';
import { measuresTexts } from './measures.texts.ts';

interface Props {
  readonly values: MeasureForm;
  readonly change: (part: Partial<MeasureForm>) => void;
  readonly faults: FieldFaults;
  /** Deadline as agreed; null while there is none. */
  readonly agreed: string | null;
}

export function MeasureFields({ values, change, faults, agreed }: Props) {
  const say = useTexts(measuresTexts);
  return (
    <>
      <Textarea
        label={say('name')}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={values.title}
        error={faults['title']}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Owner values={values} change={change} faults={faults} />
      <DateField
        label={say('deadline')}
        value={values.deadline}
        error={faults['deadline']}
        onChange={(deadline) => change({ deadline })}
      />
      {movesDeadline(agreed, values) && (
        <TextInput
          label={say('deadline.reason')}
          description={say('deadline.reason.why')}
          required
          maxLength={4000}
          value={values.reason}
          error={faults['reason']}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={say('remark')}
        description={say('remark.why')}
        autosize
        minRows={2}
        maxLength={10_000}
        value={values.remark}
        error={faults['remark']}
        onChange={(event) => change({ remark: event.currentTarget.value })}
      />
    </>
  );
}

function Owner({ values, change, faults }: Omit<Props, 'agreed'>) {
  const say = useTexts(measuresTexts);
  const members = useMembers();
  const named = (account: string | null) => {
    const member = members.find(({ accountId }) => accountId === account);
    return member && values.ownerName.trim() === '' ? { ownerName: member.displayName } : {};
  };
  return (
    <>
      <TextInput
        label={say('ownerName')}
        description={say('ownerName.why')}
        maxLength={200}
        value={values.ownerName}
        error={faults['ownerName']}
        onChange={(event) => change({ ownerName: event.currentTarget.value })}
      />
      {members.length > 0 && (
        <Select
          label={say('ownerId')}
          description={say('ownerId.why')}
          placeholder={say('ownerId.none')}
          data={members.map(({ accountId: value, displayName: label }) => ({ value, label }))}
          clearable
          searchable
          value={values.ownerId}
          error={faults['ownerId']}
          onChange={(account) => change({ ownerId: account, ...named(account) })}
        />
      )}
    </>
  );
}
