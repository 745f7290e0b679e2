import { SimpleGrid } from '@mantine/core';
import { DateField } from '../../parts/date-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { unitsTexts } from './units/units.texts.ts';
import type { Validity } from './validity-faults.ts';

interface Props {
  readonly value: Validity;
  readonly onChange: (part: Partial<Validity>) => void;
  readonly fromRequired?: boolean;
  readonly faults: Readonly<Partial<Record<keyof Validity, string>>>;
}

export function ValidityFields({ value, onChange, fromRequired = false, faults }: Props) {
  const say = useTexts(unitsTexts);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <DateField
        label={say('validFrom')}
        description={fromRequired ? ' ' : say('valid.open')}
        required={fromRequired}
        value={value.validFrom}
        error={faults.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <DateField
        label={say('validTo')}
        description={say('valid.open')}
        value={value.validTo}
        error={faults.validTo}
        onChange={(validTo) => onChange({ validTo })}
      />
    </SimpleGrid>
  );
}
