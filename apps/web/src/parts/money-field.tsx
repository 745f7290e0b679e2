import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useLanguage } from '../texts/use-texts.ts';

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  /** Null: nothing typed. */
  readonly cents: number | null;
  readonly onCents: (cents: number | null) => void;
}

/** An amount in euros, kept as integer cents. */
export function MoneyField({ cents, onCents, ...rest }: Props) {
  const german = useLanguage() === 'de';
  return (
    <NumberInput
      hideControls
      decimalScale={2}
      fixedDecimalScale
      allowNegative={false}
      max={90_000_000_000}
      clampBehavior="strict"
      decimalSeparator={german ? ',' : '.'}
      thousandSeparator={german ? '.' : ','}
      rightSection="€"
      {...rest}
      value={cents === null ? '' : cents / 100}
      onChange={(value) => onCents(value === '' ? null : Math.round(Number(value) * 100))}
    />
  );
}
