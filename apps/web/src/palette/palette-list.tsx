import { Fragment, useEffect, useRef } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import classes from './command-palette.module.css';
import type { PaletteEntry } from './palette-entry.ts';
import { paletteTexts } from './palette.texts.ts';

interface Props {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly index: number;
  readonly onOpen: (entry: PaletteEntry) => void;
}

/** The hits, with a heading where the kind changes. */
export function PaletteList({ id, entries, index, onOpen }: Props) {
  const say = useTexts(paletteTexts);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={say('results')} className={classes['list']}>
      {entries.map((entry, i) => (
        <Fragment key={entry.key}>
          {entry.kind !== entries[i - 1]?.kind && (
            <div role="presentation" className={classes['kind']}>
              {say(`kind.${entry.kind}`)}
            </div>
          )}
          <div
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === index}
            className={classes['entry']}
            onClick={() => onOpen(entry)}
          >
            {entry.number && <span className="mono">{entry.number}</span>}
            <span className={classes['label']}>{entry.label}</span>
            <span className={classes['detail']}>{entry.detail}</span>
          </div>
        </Fragment>
      ))}
    </div>
  );
}
