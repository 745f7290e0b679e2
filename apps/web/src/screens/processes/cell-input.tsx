import { useState } from 'react';
import classes from './cell-input.module.css';

interface Props {
  readonly label: string;
  /** As it stands in the model, in the person's language. */
  readonly value: string;
  /** Names the column for the arrow keys. */
  readonly column: string;
  readonly numeric?: boolean;
  readonly type?: 'text' | 'date';
  readonly wide?: boolean;
  /** Taken over with Enter or on leaving the cell. @returns what is wrong with it, else null */
  readonly onCommit: (text: string) => string | null;
}

/** A cell to write into; Escape brings back what was there. */
export function CellInput(props: Props) {
  const { label, value, column, numeric = false, wide = false, type = 'text', onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const forget = () => {
    setTyped(null);
    setFault(null);
  };
  const commit = () => {
    if (typed === null) return;
    const wrong = typed === value ? null : onCommit(typed);
    if (wrong === null) forget();
    else setFault(wrong);
  };
  return (
    <input
      className={classes['input']}
      type={type}
      data-grid-cell={column}
      data-numeric={numeric}
      data-name={wide}
      aria-label={label}
      aria-invalid={fault !== null}
      title={fault ?? undefined}
      inputMode={numeric ? 'decimal' : undefined}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') forget();
      }}
    />
  );
}
