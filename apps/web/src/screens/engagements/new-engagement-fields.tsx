import { Button, NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { DraftChange } from '../../drafts/use-draft-change.ts';
import type { FactFaults } from '../../engagement/fact-faults.ts';
import { useFactFaultWords } from '../../engagement/fact-fault-words.ts';
import { engagementTexts } from '../../engagement/engagement.texts.ts';
import { type Land, lands } from '../../engagement/land.ts';
import type { FieldFaults } from '../../feedback/field-faults.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { engagementsTexts } from './engagements.texts.ts';
import classes from './new-engagement-fields.module.css';
import type { NewEngagement } from './new-engagement.ts';

interface Props {
  readonly draft: DraftChange<NewEngagement>;
  readonly faults: FactFaults;
  /** What the server said. */
  readonly refused: FieldFaults;
}

export function NewEngagementFields(props: Props) {
  const { draft, faults, refused } = props;
  const say = useTexts(engagementsTexts);
  const sayEngagement = useTexts(engagementTexts);
  const text = useTextField(props);
  const date = useDateField(props);
  const year = new Date().getFullYear() - 1;
  const hidden = faults.number ?? refused['number'] ?? refused['subject'];
  return (
    <>
      <TextInput
        {...text('title')}
        required
        data-autofocus
        placeholder={say('form.title.example', { year })}
      />
      <TextInput {...text('authorityName')} required placeholder={say('form.authority.example')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField {...date('periodFrom')} required />
        <DateField {...date('periodTo')} required />
      </SimpleGrid>
      <div>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => draft.change({ periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` })}
        >
          {say('form.year', { year })}
        </Button>
      </div>
      <details className={classes['more']} open={hidden ? true : undefined}>
        <summary>{say('form.more')}</summary>
        <div className={classes['fields']}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput {...text('number')} description={say('form.number.why')} required />
            <NativeSelect
              label={sayEngagement('land')}
              description={say('form.land.why')}
              value={draft.values.land}
              data={lands.map((land) => ({ value: land, label: sayEngagement(`land.${land}`) }))}
              onChange={(event) => draft.change({ land: event.currentTarget.value as Land })}
            />
          </SimpleGrid>
          <Textarea {...text('subject')} autosize minRows={2} />
        </div>
      </details>
    </>
  );
}

type TextField = 'title' | 'authorityName' | 'number' | 'subject';

function useTextField({ draft, faults, refused }: Props) {
  const sayEngagement = useTexts(engagementTexts);
  const error = useFactFaultWords(faults, refused);
  return (name: TextField) => ({
    label: sayEngagement(name),
    value: draft.values[name],
    error: error(name),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      draft.change({ [name]: currentTarget.value }),
  });
}

function useDateField({ draft, faults, refused }: Props) {
  const sayEngagement = useTexts(engagementTexts);
  const error = useFactFaultWords(faults, refused);
  return (name: 'periodFrom' | 'periodTo') => ({
    label: sayEngagement(name),
    value: draft.values[name],
    error: error(name),
    onChange: (value: string) => draft.change({ [name]: value }),
  });
}
