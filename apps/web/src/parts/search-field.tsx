import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type Ref, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { filterTexts } from './filter.texts.ts';
import { IconSearch } from './icons.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** A third of a second after the last letter. */
  readonly onSearch: (text: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly width?: number;
}

export function SearchField({ label, value, onSearch, inputRef, width = 220 }: Props) {
  const say = useTexts(filterTexts);
  const [typed, setTyped] = useState({ text: value, sent: value });
  const send = useDebouncedCallback((text: string) => {
    setTyped((now) => ({ ...now, sent: text }));
    onSearch(text);
  }, 300);
  // The address changed by another way, such as going back: not by what was typed here.
  if (value !== typed.sent) setTyped({ text: value, sent: value });
  const change = (text: string) => {
    setTyped((now) => ({ ...now, text }));
    send(text);
  };
  return (
    <TextInput
      ref={inputRef}
      size="xs"
      w={width}
      aria-label={label}
      placeholder={label}
      value={typed.text}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        typed.text === '' ? null : (
          <CloseButton size="sm" aria-label={say('remove', { label })} onClick={() => change('')} />
        )
      }
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
