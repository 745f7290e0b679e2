import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import classes from './filter-chip.module.css';
import { IconChevronDown, IconClose } from './icons.ts';
import { filterTexts } from './filter.texts.ts';

interface Props {
  readonly label: string;
  /** What is chosen, in words; null for nothing. */
  readonly chosen: string | null;
  readonly onRemove: () => void;
  /** Its fields; gets what closes it again. Without it the chip can only be taken away. */
  readonly children?: (close: () => void) => ReactNode;
}

/** Like a FilterChip, for what is typed instead of picked: "Betrag: ab 50,00 € ✕". */
export function FilterPopover({ label, chosen, onRemove, children }: Props) {
  const say = useTexts(filterTexts);
  const [opened, setOpened] = useState(false);
  const words = `${label}: ${chosen ?? say('all')}`;
  const remove = chosen !== null && (
    <button type="button" aria-label={say('remove', { label })} onClick={onRemove}>
      <IconClose size={14} aria-hidden />
    </button>
  );
  if (!children) {
    return (
      <span className={classes['chip']} data-active>
        <span className={classes['fixed']}>{words}</span>
        {remove}
      </span>
    );
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="sm" trapFocus>
      <span className={classes['chip']} data-active={chosen !== null}>
        <Popover.Target>
          <button
            type="button"
            aria-haspopup="dialog"
            aria-expanded={opened}
            onClick={() => setOpened((open) => !open)}
          >
            {words}
            {chosen === null && <IconChevronDown size={14} aria-hidden />}
          </button>
        </Popover.Target>
        {remove}
      </span>
      <Popover.Dropdown aria-label={label}>{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  );
}
