import { CloseButton, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { panelTexts } from './panel.texts.ts';
import classes from './panel.module.css';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A list of words: typed one by one or with semicolons, each to be taken away by itself. */
export function TagField({ label, help, values, onChange }: Props) {
  const say = useTexts(panelTexts);
  const [typed, setTyped] = useState('');
  const commit = () => {
    const added = typed.split(';').map((part) => part.trim());
    setTyped('');
    const all = [...new Set([...values, ...added])].filter((value) => value !== '');
    if (all.length !== values.length) onChange(all);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Backspace' && typed === '') onChange(values.slice(0, -1));
  };
  return (
    <div>
      <TextInput
        label={label}
        description={help ?? say('list.add')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => typed !== '' && commit()}
        onKeyDown={key}
      />
      {values.length > 0 && (
        <ul className={classes['tags']} aria-label={label}>
          {values.map((value) => (
            <li key={value}>
              {value}
              <CloseButton
                size="xs"
                aria-label={say('list.remove', { value })}
                onClick={() => onChange(values.filter((one) => one !== value))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
