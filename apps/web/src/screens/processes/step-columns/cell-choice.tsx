import classes from '../cell-input.module.css';

interface Props {
  readonly label: string;
  readonly column: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onCommit: (value: string) => void;
}

/** A cell with fixed values; the arrow keys change the cell, letters and the space bar choose. */
export function CellChoice({ label, column, value, options, onCommit }: Props) {
  const known = value === '' || options.some((one) => one.value === value);
  return (
    <select
      className={classes['input']}
      aria-label={label}
      data-grid-cell={column}
      value={value}
      onChange={(event) => onCommit(event.currentTarget.value)}
    >
      <option value="">–</option>
      {!known && <option value={value}>{value}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
