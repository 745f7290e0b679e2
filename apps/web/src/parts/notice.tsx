import type { ReactNode } from 'react';
import { IconAlert, IconCheck, IconInfo } from './icons.ts';
import classes from './notice.module.css';

type NoticeKind = 'info' | 'warning' | 'problem' | 'done';

const icons = { info: IconInfo, warning: IconAlert, problem: IconAlert, done: IconCheck } as const;

interface Props {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** A sentence in its place, beside what it is about. */
export function Notice({ kind, title, role, children }: Props) {
  const Icon = icons[kind];
  return (
    <div className={classes['notice']} data-kind={kind} role={role}>
      <Icon size={18} aria-hidden className={classes['icon']} />
      <div>
        {title && <strong>{title} </strong>}
        {children}
      </div>
    </div>
  );
}
