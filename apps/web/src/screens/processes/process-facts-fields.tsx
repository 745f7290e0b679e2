import { NumberInput, TextInput } from '@mantine/core';
import type { FieldFaults } from '../../feedback/field-faults.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { KindField, type ProcessKind } from './kind-field.tsx';
import { processesTexts } from './processes.texts.ts';

export interface ProcessFacts {
  readonly name: string;
  readonly kind: ProcessKind;
  readonly unit: string;
  readonly caseloadPerYear: number | null;
}

export const factFields = ['name', 'kind', 'unit', 'caseloadPerYear'] as const;

interface Props {
  readonly values: ProcessFacts;
  readonly onChange: (part: Partial<ProcessFacts>) => void;
  readonly faults: FieldFaults;
}

export function ProcessFactsFields({ values, onChange, faults }: Props) {
  const say = useTexts(processesTexts);
  const german = useLanguage() === 'de';
  return (
    <>
      <TextInput
        data-autofocus
        required
        label={say('field.name')}
        value={values.name}
        error={faults['name']}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <KindField kind={values.kind} onKind={(kind) => onChange({ kind })} />
      <TextInput
        label={say('field.unit')}
        value={values.unit}
        error={faults['unit']}
        onChange={(event) => onChange({ unit: event.currentTarget.value })}
      />
      <NumberInput
        hideControls
        allowDecimal={false}
        allowNegative={false}
        max={2_000_000_000}
        thousandSeparator={german ? '.' : ','}
        decimalSeparator={german ? ',' : '.'}
        label={say('field.caseloadPerYear')}
        value={values.caseloadPerYear ?? ''}
        error={faults['caseloadPerYear']}
        onChange={(value) => onChange({ caseloadPerYear: value === '' ? null : Number(value) })}
      />
    </>
  );
}
