import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { Risk } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import type { FieldFaults } from '../../feedback/field-faults.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { risksTexts } from './risks.texts.ts';

export type RiskFacts = Pick<
  Risk,
  'title' | 'description' | 'category' | 'likelihood' | 'impact' | 'causes'
>;

export const riskFields = [
  ...(['title', 'description', 'category'] as const),
  ...(['likelihood', 'impact', 'causes'] as const),
] as const;

const categories = ['misuse', 'error', 'compliance', 'it', 'privacy', 'governance'] as const;
const steps = [1, 2, 3, 4, 5] as const;

interface Props {
  readonly values: RiskFacts;
  readonly onChange: (part: Partial<RiskFacts>) => void;
  readonly faults: FieldFaults;
}

export function RiskFields({ values, onChange, faults }: Props) {
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
      <Textarea
        autosize
        minRows={2}
        label={say('field.description')}
        value={values.description}
        error={faults['description']}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <Rating values={values} onChange={onChange} />
      <Textarea
        autosize
        minRows={2}
        label={say('field.causes')}
        description={say('field.causes.why')}
        value={values.causes.join('\n')}
        error={faults['causes']}
        onChange={(event) => onChange({ causes: event.currentTarget.value.split('\n') })}
      />
    </>
  );
}

function Rating({ values, onChange }: Omit<Props, 'faults'>) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      <NativeSelect
        label={say('field.category')}
        value={values.category}
        data={categories.map((value) => ({ value, label: sayControl(`category.${value}`) }))}
        onChange={(event) =>
          onChange({ category: event.currentTarget.value as RiskFacts['category'] })
        }
      />
      {(['likelihood', 'impact'] as const).map((field) => (
        <NativeSelect
          key={field}
          label={say(`field.${field}`)}
          value={String(values[field])}
          data={steps.map((step) => ({
            value: String(step),
            label: `${step} – ${sayControl(`step.${step}`)}`,
          }))}
          onChange={(event) =>
            onChange({ [field]: Number(event.currentTarget.value) as Risk['impact'] })
          }
        />
      ))}
    </SimpleGrid>
  );
}
