import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useHelp, type PageHelp } from '../help/help-context.ts';
import classes from './page.module.css';

interface Props {
  readonly title: string;
  /** The line below the title. */
  readonly sub?: ReactNode;
  readonly actions?: ReactNode;
  /** What the help panel says of this page. */
  readonly help?: PageHelp;
  /** Takes the whole height of a large window; its parts scroll by themselves. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen: title of document and page, actions, help; the focus starts at the title. */
export function Page({ title, sub, actions, help, fill = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    document.title = `${title} · Prüfwerk`;
  }, [title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [path]);
  useHelp(help);
  return (
    <div className={classes['page']} data-fill={fill || undefined}>
      <header className={classes['head']}>
        <div className={classes['titles']}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub && <p className={classes['sub']}>{sub}</p>}
        </div>
        {actions && <div className={`${classes['actions']} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
