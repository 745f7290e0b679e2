import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parsePlainDate } from '../format/parse-date.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.ts';
import { formTexts } from './form.texts.ts';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** 'yyyy-mm-dd', '' or what was typed and is no date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date to be typed, in the writing of the person's language; known dates are typed faster than picked. */
export function DateField({ value, onChange, error, ...rest }: Props) {
  const say = useTexts(formTexts);
  const { date } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const known = parsePlainDate(value);
  const fault = value !== '' && typed === null && known === null ? say('date.invalid') : undefined;
  return (
    <TextInput
      placeholder={say('date.placeholder')}
      autoComplete="off"
      {...rest}
      value={typed ?? (known ? date(known) : value)}
      error={fault ?? error}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parsePlainDate(currentTarget.value) ?? currentTarget.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
