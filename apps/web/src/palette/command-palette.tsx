import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { useTexts } from '../texts/use-texts.ts';
import classes from './command-palette.module.css';
import { movedIndex, type PaletteEntry, screensFor } from './palette-entry.ts';
import { PaletteList } from './palette-list.tsx';
import { usePaletteScreens } from './palette-screens.ts';
import { paletteTexts } from './palette.texts.ts';
import { useSearchHits } from './search-hits.ts';

interface Props {
  readonly engagementId: string | undefined;
  readonly onClose: () => void;
}

/** Strg K: one field for cases, vouchers, numbers and screens. */
export function CommandPalette({ engagementId, onClose }: Props) {
  const say = useTexts(paletteTexts);
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 150);
  const { entries, complete, problem } = useSearchHits(engagementId, asked);
  const shown = [...entries, ...screensFor(text, usePaletteScreens(engagementId))];
  const [index, setIndex] = useState(0);
  const open = (entry: PaletteEntry) => {
    onClose();
    router.history.push(entry.href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setIndex(movedIndex(index, 1, shown.length));
    else if (event.key === 'ArrowUp') setIndex(movedIndex(index, -1, shown.length));
    else if (event.key === 'Enter' && shown[index]) open(shown[index]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal opened onClose={onClose} title={say('title')} size="lg" yOffset="12vh" centered={false}>
      <input
        className={classes['field']}
        role="combobox"
        aria-label={say('field')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={shown[index] ? `${listId}-${index}` : undefined}
        placeholder={say('field')}
        value={text}
        data-autofocus
        onKeyDown={press}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setIndex(0);
        }}
      />
      <PaletteList id={listId} entries={shown} index={index} onOpen={open} />
      {!complete && <p className={classes['note']}>{say('incomplete')}</p>}
      {shown.length === 0 && <p className={classes['note']}>{say('none')}</p>}
      <ProblemNotice problem={problem} />
      <p className={classes['note']}>{say('hint')}</p>
    </Modal>
  );
}
