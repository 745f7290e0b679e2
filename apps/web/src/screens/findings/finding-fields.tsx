import { Select, Textarea, TextInput } from '@mantine/core';
import { useMembers } from '../../engagement/members.queries.ts';
import type { FieldFaults } from '../../feedback/field-faults.ts';
import { MoneyField } from '../../parts/money-field.tsx';
import type { RiskLevel } from '../../parts/risk-level.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './finding-editor.module.css';
import { findingParts } from './finding-form.ts';
import { findingTexts } from './finding.texts.ts';
import { useRiskChoices } from './risk-choices.ts';
import type { FindingDraft } from './use-finding-draft.ts';

interface Props {
  readonly editor: FindingDraft;
  readonly faults: FieldFaults;
}

export function FindingFields({ editor, faults }: Props) {
  const say = useTexts(findingTexts);
  const { form, focus } = editor;
  const { values, change } = form;
  return (
    <>
      <TextInput
        label={say('title')}
        required
        maxLength={300}
        autoFocus={focus === 'title'}
        value={values.title}
        error={faults['title']}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {findingParts.map((part) => (
        <Textarea
          key={part}
          label={say(part)}
          description={say(`${part}.why`)}
          autosize
          minRows={2}
          maxLength={20_000}
          autoFocus={focus === part}
          value={values[part]}
          error={faults[part]}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
        />
      ))}
      <Facts editor={editor} faults={faults} />
    </>
  );
}

function Facts({ editor, faults }: Props) {
  const say = useTexts(findingTexts);
  const risks = useRiskChoices();
  const { form, focus } = editor;
  const { values, change } = form;
  const members = useMembers().map(({ accountId: value, displayName: label }) => ({
    value,
    label,
  }));
  return (
    <div className={classes['row']}>
      <TextInput
        label={say('area')}
        maxLength={200}
        value={values.area}
        error={faults['area']}
        onChange={(event) => change({ area: event.currentTarget.value })}
      />
      <Select
        label={say('risk')}
        data={risks}
        allowDeselect={false}
        value={values.risk}
        error={faults['risk']}
        onChange={(risk) => change({ risk: risk as RiskLevel })}
      />
      {(['amountAtRiskCents', 'amountConfirmedCents'] as const).map((field) => (
        <MoneyField
          key={field}
          label={say(field)}
          cents={values[field]}
          error={faults[field]}
          onCents={(cents) => change({ [field]: cents })}
        />
      ))}
      <Select
        label={say('addressedTo')}
        description={say('addressedTo.why')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={say('addressedTo.nobody')}
        data={members}
        clearable
        searchable
        autoFocus={focus === 'addressedTo'}
        value={values.addressedTo}
        error={faults['addressedTo']}
        onChange={(account) => change({ addressedTo: account })}
      />
    </div>
  );
}
