import type { ReactNode } from 'react';
import classes from './process-layout.module.css';

interface Props {
  readonly children: ReactNode;
  /** Details of the chosen step. */
  readonly side: ReactNode;
}

/** Diagram above list on the left, the chosen step on the right. */
export function ProcessLayout({ children, side }: Props) {
  return (
    <div className={classes['layout']}>
      <div className={classes['main']}>{children}</div>
      <div className={classes['side']}>{side}</div>
    </div>
  );
}
