import type { ReactNode } from 'react';
import classes from './entry-panel.module.css';

/** Label above value; what is empty is left out. */
export function EntryFacts({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}) {
  const shown = facts.filter(([, value]) => value !== '' && value !== null);
  if (shown.length === 0) return null;
  return (
    <dl className={`${classes['section']} ${classes['facts']}`}>
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={classes['text']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
