import { useFormat } from '../format/use-format.ts';
import classes from './count-chips.module.css';

interface CountChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

interface Props<Value extends string> {
  /** Names the group. */
  readonly label: string;
  readonly choices: readonly CountChoice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: Value[]) => void;
}

/** How many there are of each kind; each is a switch that narrows the list to it. */
export function CountChips<Value extends string>(props: Props<Value>) {
  const { label, choices, chosen, onChange } = props;
  const { count: shown } = useFormat();
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]);
  return (
    <div className={`${classes['chips']} no-print`} role="group" aria-label={label}>
      {choices.map(({ value, label: name, count }) => (
        <button
          key={value}
          type="button"
          className={classes['chip']}
          aria-pressed={chosen.includes(value)}
          data-none={count === 0}
          onClick={() => toggle(value)}
        >
          {name} <strong>{shown(count)}</strong>
        </button>
      ))}
    </div>
  );
}
