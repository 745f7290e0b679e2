import { useFormat } from '../../format/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { dayOf, daysLate } from './days-late.ts';
import classes from './due-date.module.css';
import type { Measure } from './measure-status.ts';
import { measuresTexts } from './measures.texts.ts';

type Due = Pick<Measure, 'deadline' | 'isOverdue'>;

/** The deadline; when it has passed, by sign and word. */
export function DueDate({ deadline, isOverdue }: Due) {
  const say = useTexts(measuresTexts);
  const { date } = useFormat();
  if (deadline === null) return <span className={classes['none']}>{say('deadline.none')}</span>;
  const days = daysLate(deadline, dayOf(new Date()));
  return (
    <span className={classes['due']}>
      {date(deadline)}
      {isOverdue && (
        <Tag tone="high" sign="▲">
          {say('overdue.days', { count: days })}
        </Tag>
      )}
    </span>
  );
}
