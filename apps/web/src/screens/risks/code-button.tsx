import classes from './risks.module.css';
import { usePlace } from './use-place.ts';

interface Props {
  readonly code: string;
  /** What it is called, for who hears it. */
  readonly title: string;
}

/** K-04: opens the entry beside the list. */
export function CodeButton({ code, title }: Props) {
  const { open, show } = usePlace();
  return (
    <button
      type="button"
      className={`mono ${classes['code']}`}
      aria-label={`${code} ${title}`}
      aria-expanded={open === code}
      onClick={() => show(code)}
    >
      {code}
    </button>
  );
}
