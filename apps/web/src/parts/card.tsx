import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

interface Props {
  readonly title?: ReactNode;
  /** Beside the title, smaller. */
  readonly note?: ReactNode;
  /** At the right end of the head. */
  readonly actions?: ReactNode;
  /** Without inner margin, for a table that fills the card. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A section of a page with its heading. */
export function Card({ title, note, actions, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={classes['card']} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={classes['head']}>
          <h2 id={id}>{title}</h2>
          {note && <span className={classes['note']}>{note}</span>}
          {actions && <div className={classes['actions']}>{actions}</div>}
        </header>
      )}
      <div className={flush ? classes['flush'] : classes['body']}>{children}</div>
    </section>
  );
}
