import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import { isFigure } from './step-columns/step-column.ts';
import type { StepColumns } from './step-columns/use-step-columns.ts';
import classes from './step-list.module.css';

interface Props {
  readonly columns: StepColumns;
  readonly editing: boolean;
}

export function StepListHead({ columns, editing }: Props) {
  const say = useTexts(processTexts);
  const numeric = classes['numeric'];
  return (
    <thead>
      <tr>
        <th scope="col" className={numeric}>
          {say('col.number')}
        </th>
        <th scope="col">{say('col.step')}</th>
        <th scope="col" className={classes['role']}>
          {say('col.role')}
        </th>
        {columns.shown.map((column) => (
          <th key={column.name} scope="col" className={isFigure(column) ? numeric : undefined}>
            {columns.heading(column)}
          </th>
        ))}
        <th scope="col">{say('col.controls')}</th>
        {!editing && <th scope="col">{say('col.hint')}</th>}
      </tr>
    </thead>
  );
}
