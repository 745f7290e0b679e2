import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import classes from './filter-bar.module.css';
import { filterTexts } from './filter.texts.ts';
import { IconFilter } from './icons.ts';

interface Props {
  readonly children: ReactNode;
  /** Takes all filters away; left out when none is set. */
  readonly onReset?: () => void;
  /** At the right end. */
  readonly aside?: ReactNode;
}

/** The filters of a list in one line. */
export function FilterBar({ children, onReset, aside }: Props) {
  const say = useTexts(filterTexts);
  return (
    <div className={`${classes['bar']} no-print`} role="group" aria-label={say('filter')}>
      <IconFilter size={16} aria-hidden />
      {children}
      {onReset && (
        <Button variant="subtle" size="compact-sm" onClick={onReset}>
          {say('reset')}
        </Button>
      )}
      {aside && <div className={classes['aside']}>{aside}</div>}
    </div>
  );
}
