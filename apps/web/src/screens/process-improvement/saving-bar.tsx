import classes from './process-improvement.module.css';
import type { Range } from './process-improvement.queries.ts';

interface Props {
  readonly range: Range;
  /** Largest distance from 0 among all bars. */
  readonly scale: number;
}

/** From low to high with a mark at the middle value; decoration beside figures that say the same. */
export function SavingBar({ range, scale }: Props) {
  const { low, base, high } = range;
  if (scale === 0) return null;
  const place = (value: number): number => Math.min(100, (Math.abs(value) / scale) * 100);
  const [near, far] = low < 0 ? [place(high), place(low)] : [place(low), place(high)];
  return (
    <span className={classes['track']} aria-hidden data-cost={base < 0 || undefined}>
      <span
        className={classes['span']}
        style={{ insetInlineStart: `${near}%`, width: `${Math.max(1, far - near)}%` }}
      />
      <span className={classes['base']} style={{ insetInlineStart: `${place(base)}%` }} />
    </span>
  );
}
