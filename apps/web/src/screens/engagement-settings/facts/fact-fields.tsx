import { NativeSelect, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { DraftChange } from '../../../drafts/use-draft-change.ts';
import {
  engagementStatuses,
  type EngagementStatus,
} from '../../../engagement/engagement-status-tag.tsx';
import { engagementTexts } from '../../../engagement/engagement.texts.ts';
import { useFactFaultWords } from '../../../engagement/fact-fault-words.ts';
import type { FactFaults } from '../../../engagement/fact-faults.ts';
import { type Land, lands } from '../../../engagement/land.ts';
import type { FieldFaults } from '../../../feedback/field-faults.ts';
import { Card } from '../../../parts/card.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { MoneyField } from '../../../parts/money-field.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import classes from '../settings.module.css';
import { settingsTexts } from '../settings.texts.ts';
import type { FactsForm } from './facts-form.ts';

interface Props {
  readonly draft: DraftChange<FactsForm>;
  readonly readOnly: boolean;
  readonly faults: FactFaults;
  readonly refused: FieldFaults;
}

export function FactFields(props: Props) {
  const say = useTexts(settingsTexts);
  return (
    <div className={classes['columns']} data-readonly={props.readOnly}>
      <Card title={say('facts.order')}>
        <OrderFields {...props} />
      </Card>
      <Card title={say('facts.rules')}>
        <HouseFields {...props} />
      </Card>
    </div>
  );
}

type TextField = 'title' | 'number' | 'authorityName' | 'subject' | 'confidentiality';

function useTextField({ draft, readOnly, faults, refused }: Props) {
  const say = useTexts(engagementTexts);
  const error = useFactFaultWords(faults, refused);
  return (name: TextField) => ({
    label: say(name),
    value: draft.values[name],
    error: error(name),
    readOnly,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      draft.change({ [name]: currentTarget.value }),
  });
}

function OrderFields(props: Props) {
  const { draft, readOnly, faults, refused } = props;
  const say = useTexts(engagementTexts);
  const text = useTextField(props);
  const error = useFactFaultWords(faults, refused);
  const { values, change } = draft;
  const day = (name: 'periodFrom' | 'periodTo') => ({
    label: say(name),
    value: values[name],
    error: error(name),
    readOnly,
    required: true,
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <div className={classes['fields']}>
      <TextInput {...text('title')} required />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput {...text('number')} required />
        <NativeSelect
          label={say('status')}
          value={values.status}
          disabled={readOnly}
          data={engagementStatuses.map((value) => ({ value, label: say(`status.${value}`) }))}
          onChange={(event) => change({ status: event.currentTarget.value as EngagementStatus })}
        />
      </SimpleGrid>
      <TextInput {...text('authorityName')} required />
      <Textarea {...text('subject')} autosize minRows={2} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField {...day('periodFrom')} />
        <DateField {...day('periodTo')} />
      </SimpleGrid>
    </div>
  );
}

function HouseFields(props: Props) {
  const { draft, readOnly, faults, refused } = props;
  const say = useTexts(engagementTexts);
  const text = useTextField(props);
  const error = useFactFaultWords(faults, refused);
  const { values, change } = draft;
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={say('land')}
        description={say('land.why')}
        value={values.land}
        disabled={readOnly}
        data={lands.map((value) => ({ value, label: say(`land.${value}`) }))}
        onChange={(event) => change({ land: event.currentTarget.value as Land })}
      />
      <Textarea
        {...text('confidentiality')}
        description={say('confidentiality.why')}
        autosize
        minRows={2}
      />
      <MoneyField
        label={say('cashLimit')}
        description={say('cashLimit.why')}
        cents={values.cashLimitCents}
        error={error('cashLimitCents')}
        readOnly={readOnly}
        onCents={(cents) => change({ cashLimitCents: cents ?? 0 })}
      />
      <NumberInput
        label={say('retention')}
        min={1}
        max={100}
        allowDecimal={false}
        value={values.retentionYears}
        error={error('retentionYears')}
        readOnly={readOnly}
        hideControls
        onChange={(value) => value !== '' && change({ retentionYears: Number(value) })}
      />
    </div>
  );
}
