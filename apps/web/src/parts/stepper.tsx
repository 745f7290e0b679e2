import type { ReactNode } from 'react';
import classes from './stepper.module.css';

export interface Step {
  readonly key: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly state: 'done' | 'current' | 'todo';
}

/** Phases of a way, in words and signs; `label` is read out. */
export function Stepper({
  label,
  steps,
}: {
  readonly label: string;
  readonly steps: readonly Step[];
}) {
  // Several may be under way; the first of them is where the person stands.
  const here = steps.findIndex(({ state }) => state === 'current');
  return (
    <ol className={classes['stepper']} aria-label={label}>
      {steps.map(({ key, title, note, state }, i) => (
        <li key={key} data-state={state} aria-current={i === here ? 'step' : undefined}>
          <span className={classes['sign']} aria-hidden>
            {state === 'done' ? '✓' : i + 1}
          </span>
          <span>
            {title}
            {note && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
