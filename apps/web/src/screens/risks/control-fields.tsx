import { Checkbox, NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Control } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import type { FieldFaults } from '../../feedback/field-faults.ts';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { rulesQuery } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

const texts = ['objective', 'description', 'performerRole', 'evidence', 'testStep'] as const;
const choices = {
  effect: ['preventive', 'detective', 'corrective'],
  execution: ['manual', 'automatic', 'it-dependent'],
  kind: [
    ...(['four-eyes', 'plausibility', 'reconciliation', 'limit'] as const),
    ...(['sampling', 'segregation', 'access', 'log'] as const),
  ],
  frequency: [
    ...(['many-daily', 'daily', 'weekly', 'monthly'] as const),
    ...(['quarterly', 'half-yearly', 'annual', 'event'] as const),
  ],
} as const;
type Choice = keyof typeof choices;
export const choiceFields = Object.keys(choices) as Choice[];

export const controlFields = ['title', ...texts, ...choiceFields, 'isKey', 'ruleId'] as const;
export type ControlFacts = Pick<Control, (typeof controlFields)[number]>;

interface Props {
  readonly values: ControlFacts;
  readonly onChange: (part: Partial<ControlFacts>) => void;
  readonly faults: FieldFaults;
}

export function ControlFields({ values, onChange, faults }: Props) {
  const say = useTexts(risksTexts);
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={say('field.title')}
        value={values.title}
        error={faults['title']}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Choices values={values} onChange={onChange} />
      {texts.map((field) => (
        <Textarea
          key={field}
          autosize
          minRows={field === 'performerRole' ? 1 : 2}
          label={say(`field.${field}`)}
          description={field === 'performerRole' ? say('field.performerRole.why') : undefined}
          value={values[field]}
          error={faults[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
      <RuleField values={values} onChange={onChange} />
      <Checkbox
        label={say('field.isKey')}
        checked={values.isKey}
        onChange={(event) => onChange({ isKey: event.currentTarget.checked })}
      />
    </>
  );
}

function Choices({ values, onChange }: Omit<Props, 'faults'>) {
  const say = useTexts(risksTexts);
  const choiceWords = useChoiceWords();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {choiceFields.map((field) => (
        <NativeSelect
          key={field}
          label={say(`field.${field}`)}
          value={values[field]}
          data={choices[field].map((value) => ({ value, label: choiceWords(field, value) }))}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}

/** The word of a choice, for example `effect` `preventive`. */
export function useChoiceWords(): (field: Choice, value: string) => string {
  const sayControl = useTexts(controlsTexts);
  return (field, value) => sayControl(`${field}.${value}` as 'effect.preventive');
}

function RuleField({ values, onChange }: Omit<Props, 'faults'>) {
  const say = useTexts(risksTexts);
  const inLanguage = useBilingual();
  const { data } = useQuery(rulesQuery);
  const rules = (data ?? []).map(({ id, name }) => ({ value: id, label: inLanguage(name) }));
  return (
    <NativeSelect
      label={say('field.ruleId')}
      value={values.ruleId ?? ''}
      data={[{ value: '', label: say('rule.none') }, ...rules]}
      onChange={(event) => onChange({ ruleId: event.currentTarget.value || null })}
    />
  );
}
