import classes from './bar.module.css';

interface BarPart {
  readonly share: number;
  readonly tone: 'accent' | 'soft' | 'high' | 'low';
}

/** A thin bar of parts (shares of 1); decoration beside figures that say the same. */
export function Bar({ parts }: { readonly parts: readonly BarPart[] }) {
  return (
    <span className={classes['bar']} aria-hidden>
      {parts.map(({ share, tone }, i) => (
        <span key={i} data-tone={tone} style={{ width: `${share * 100}%` }} />
      ))}
    </span>
  );
}
