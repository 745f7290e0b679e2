import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useFormat } from '../../format/use-format.ts';

type Given = 'min' | 'max' | 'step' | 'placeholder' | 'error' | 'description';

interface Props extends Pick<NumberInputProps, Given> {
  readonly label: string;
  /** Read out only, where a table's head says it. */
  readonly hiddenLabel?: boolean;
  readonly value: number | null;
  /** Null when the field is empty. */
  readonly onValue: (value: number | null) => void;
  readonly decimals?: number;
}

/** A figure in the person's own notation. */
export function NumberField({ label, hiddenLabel, value, onValue, decimals = 0, ...rest }: Props) {
  const { precise } = useFormat();
  const separator = precise(1.5, 1).charAt(1);
  return (
    <NumberInput
      {...rest}
      {...(hiddenLabel ? { 'aria-label': label } : { label })}
      allowNegative={false}
      hideControls
      decimalScale={decimals}
      decimalSeparator={separator}
      value={value ?? ''}
      onChange={(given) => onValue(typeof given === 'number' ? given : null)}
    />
  );
}
