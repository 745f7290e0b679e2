import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import type { ProcessStep } from './processes.queries.ts';
import type { StepColumn } from './step-columns/step-column.ts';
import classes from './step-list.module.css';

/** Times that make a sum over the steps. */
const SUMMED = new Set(['grundzeitMin', 'erholzeitMin', 'liegezeitH', 'transportzeitH']);

interface Props {
  readonly steps: readonly ProcessStep[];
  readonly columns: readonly StepColumn[];
  readonly editing: boolean;
}

export function StepListFoot({ steps, columns, editing }: Props) {
  const say = useTexts(processTexts);
  const { decimal } = useFormat();
  if (steps.length === 0) return null;
  const sum = (name: string) =>
    decimal(steps.reduce((total, step) => total + (figureOf(step, name) ?? 0), 0));
  return (
    <tfoot>
      <tr>
        <td />
        <td>{say('sum')}</td>
        <td className={classes['role']} />
        {columns.map(({ name }) => (
          <td key={name} className={classes['numeric']}>
            {SUMMED.has(name) ? sum(name) : null}
          </td>
        ))}
        <td colSpan={editing ? 1 : 2} />
      </tr>
    </tfoot>
  );
}

function figureOf(step: ProcessStep, name: string): number | null {
  const value = step.attributes.find((one) => one.name === name)?.value;
  return value === undefined ? null : Number(value);
}
