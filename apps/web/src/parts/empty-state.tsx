import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** The one next thing to do. */
  readonly action?: ReactNode;
}

/** Nothing here yet: why, and what to do next. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={classes['empty']}>
      <h2>{title}</h2>
      {children && <div className={classes['text']}>{children}</div>}
      {action}
    </div>
  );
}
