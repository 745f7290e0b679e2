import { Checkbox, Popover, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import classes from './filter-chip.module.css';
import { IconChevronDown, IconClose } from './icons.ts';
import { filterTexts } from './filter.texts.ts';

interface FilterChoice {
  readonly value: string;
  readonly label: string;
  /** How many entries it would leave. */
  readonly count?: number;
}

interface Props {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** "Risiko: alle ▾" opens a list of check boxes; "Status: Offen ✕" takes the filter away. */
export function FilterChip({ label, choices, chosen, onChange }: Props) {
  const say = useTexts(filterTexts);
  const [opened, setOpened] = useState(false);
  const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
  const shown = names.length === 0 ? say('all') : names.length === 1 ? names[0] : names.length;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="sm" trapFocus>
      <span className={classes['chip']} data-active={chosen.length > 0}>
        <Popover.Target>
          <button
            type="button"
            aria-haspopup="dialog"
            aria-expanded={opened}
            onClick={() => setOpened((open) => !open)}
          >
            {label}: {shown}
            {chosen.length === 0 && <IconChevronDown size={14} aria-hidden />}
          </button>
        </Popover.Target>
        {chosen.length > 0 && (
          <button type="button" aria-label={say('remove', { label })} onClick={() => onChange([])}>
            <IconClose size={14} aria-hidden />
          </button>
        )}
      </span>
      <Popover.Dropdown aria-label={label}>
        <Stack gap={8}>
          {choices.map(({ value, label: name, count }) => (
            <Checkbox
              key={value}
              size="sm"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              label={count === undefined ? name : `${name} (${count})`}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
