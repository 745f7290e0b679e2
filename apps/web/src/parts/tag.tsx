import type { ReactNode } from 'react';
import classes from './tag.module.css';

export type TagTone = 'high' | 'medium' | 'low' | 'info' | 'neutral' | 'dashed';

interface Props {
  readonly tone: TagTone;
  /** A sign beside the word, so that colour never carries meaning alone. */
  readonly sign?: string;
  readonly children: ReactNode;
}

export function Tag({ tone, sign, children }: Props) {
  return (
    <span className={classes['tag']} data-tone={tone}>
      {sign && (
        <span aria-hidden className={classes['sign']}>
          {sign}
        </span>
      )}
      {children}
    </span>
  );
}
