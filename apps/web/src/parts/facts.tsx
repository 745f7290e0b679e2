import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Label and value, one below the other: `[['Grundgesamtheit', '6.412 Zahlungen']]`. */
export function Facts({ facts }: { readonly facts: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className={classes['facts']}>
      {facts.map(([label, value], i) => (
        <div key={i}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
