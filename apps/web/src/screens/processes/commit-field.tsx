import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: string;
  /** What is wrong with what was typed, else null. */
  readonly check?: (text: string) => string | null;
  /** On leaving the field or with Enter, when nothing is wrong: one step that can be undone, not one per letter. */
  readonly onCommit: (text: string) => void;
}

export function CommitField({ value, check, onCommit, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : (check?.(typed) ?? null);
  const commit = () => {
    if (typed === null || fault !== null) return;
    setTyped(null);
    if (typed !== value) onCommit(typed);
  };
  return (
    <TextInput
      {...rest}
      value={typed ?? value}
      error={fault ?? undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
