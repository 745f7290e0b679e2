import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useLanguage } from '../../texts/use-texts.ts';

interface Props extends Omit<NumberInputProps, 'value' | 'onChange'> {
  readonly value: number | '';
  readonly onChange: (value: number | '') => void;
  readonly decimals?: number;
}

/** A figure in the writing of the person's language; '' for nothing. */
export function NumberField({ value, onChange, decimals = 2, ...rest }: Props) {
  const german = useLanguage() === 'de';
  return (
    <NumberInput
      hideControls
      decimalScale={decimals}
      allowNegative={false}
      decimalSeparator={german ? ',' : '.'}
      thousandSeparator={german ? '.' : ','}
      {...rest}
      value={value}
      onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
    />
  );
}
