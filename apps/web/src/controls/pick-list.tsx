import { Checkbox, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { IconSearch } from '../parts/icons.ts';
import { useTexts } from '../texts/use-texts.ts';
import { controlsTexts } from './controls.texts.ts';
import classes from './pick-list.module.css';

export interface PickEntry {
  readonly key: string;
  /** K-04; empty for none. */
  readonly code: string;
  readonly title: string;
  readonly note?: ReactNode;
  /** Words that the search looks at besides code and title. */
  readonly words?: string;
  /** Chosen already and not to be taken away here. */
  readonly fixed?: boolean;
}

interface Props {
  readonly label: string;
  readonly entries: readonly PickEntry[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Check boxes with a search above; what is chosen stays chosen while it is filtered away. */
export function PickList({ label, entries, chosen, onChange }: Props) {
  const say = useTexts(controlsTexts);
  const [text, setText] = useState('');
  const shown = entries.filter((entry) => fits(entry, text));
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <>
      <TextInput
        data-autofocus
        aria-label={say('pick.search')}
        placeholder={say('pick.search')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        // Enter belongs to the search here, not to the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul className={classes['list']} aria-label={label}>
        {shown.map(({ key, code, title, note, fixed = false }) => (
          <li key={key}>
            <Checkbox
              checked={fixed || chosen.includes(key)}
              disabled={fixed}
              onChange={() => toggle(key)}
              label={
                <>
                  {code && <span className="mono">{code}</span>} {title}
                  {note && <div className={classes['note']}>{note}</div>}
                </>
              }
            />
          </li>
        ))}
        {shown.length === 0 && <li>{say('pick.none')}</li>}
      </ul>
      <span className={classes['count']} aria-live="polite">
        {say('pick.chosen', { count: chosen.length })}
      </span>
    </>
  );
}

function fits({ code, title, words = '' }: PickEntry, text: string): boolean {
  const all = `${code} ${title} ${words}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
