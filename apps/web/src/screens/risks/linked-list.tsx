import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../../engagement/rights.tsx';
import { IconClose } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { CodeButton } from './code-button.tsx';
import classes from './entry-panel.module.css';
import { risksTexts } from './risks.texts.ts';

interface LinkedEntry {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly tag: ReactNode;
}

interface Props {
  readonly entries: readonly LinkedEntry[];
  /** Takes the link away; undefined when the entry is withdrawn. */
  readonly onUnlink?: (entry: LinkedEntry) => void;
}

export function LinkedList({ entries, onUnlink }: Props) {
  const say = useTexts(risksTexts);
  const may = useMay('control:write');
  return (
    <ul className={classes['list']}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <CodeButton code={entry.code} title={entry.title} />
          <span>
            {entry.title} <span>{entry.tag}</span>
          </span>
          {may && onUnlink && (
            <ActionIcon
              className="no-print"
              variant="subtle"
              color="gray"
              size={24}
              aria-label={say('unlink', { code: entry.code })}
              title={say('unlink', { code: entry.code })}
              onClick={() => onUnlink(entry)}
            >
              <IconClose size={15} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
