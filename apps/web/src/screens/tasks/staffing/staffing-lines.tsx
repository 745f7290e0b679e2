import { Fragment, useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import table from '../../../parts/data-table.module.css';
import { IconChevronDown, IconChevronRight } from '../../../parts/icons.ts';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { StaffingLine } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { useFte } from '../use-fte.ts';
import { StaffingTrace } from './staffing-trace.tsx';

/** Requirement per task; each row opens the calculation with the sources of its figures. */
export function StaffingLines({ lines }: { readonly lines: readonly StaffingLine[] }) {
  const say = useTexts(tasksTexts);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const figures = ['staff.cases', 'task.minutes', 'staff.perYear', 'staff.fte'] as const;
  return (
    <Card title={say('staff.lines')} flush>
      <div className={classes['scroll']}>
        <table className={table['table']}>
          <caption className="visually-hidden">{say('staff.lines.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('task.title')}</th>
              {figures.map((key) => (
                <th key={key} scope="col" className={table['numeric']}>
                  {say(key)}
                </th>
              ))}
              <th scope="col" className={table['numeric']}>
                {say('staff.cost.short')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Fragment key={line.taskId}>
                <LineRow line={line} open={open.has(line.taskId)} onToggle={toggle} />
                {open.has(line.taskId) && (
                  <tr id={`trace-${line.taskId}`}>
                    <td colSpan={6}>
                      <StaffingTrace line={line} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface RowProps {
  readonly line: StaffingLine;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}

function LineRow({ line, open, onToggle }: RowProps) {
  const say = useTexts(tasksTexts);
  const fte = useFte();
  const { count, onePlace, money } = useFormat();
  const { taskId, number, title, cases, minutes, minutesPerYear, posts, costCents } = line;
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={classes['task']}
          aria-expanded={open}
          aria-controls={open ? `trace-${taskId}` : undefined}
          title={say('staff.trace.of', { name: number })}
          onClick={() => onToggle(taskId)}
        >
          <Icon size={14} aria-hidden /> {number} {title}{' '}
          {line.missing.map((missing) => (
            <Tag key={missing} tone="medium" sign="◆">
              {say(`staff.missing.${missing}`)}
            </Tag>
          ))}
        </button>
      </th>
      <td className={table['numeric']}>{cases === null ? '–' : count(cases)}</td>
      <td className={table['numeric']}>{minutes === null ? '–' : onePlace(minutes)}</td>
      <td className={table['numeric']}>
        {minutesPerYear === null ? '–' : onePlace(minutesPerYear.base / 60)}
      </td>
      <td className={table['numeric']}>{posts === null ? '–' : fte(posts.base)}</td>
      <td className={table['numeric']}>{costCents === null ? '–' : money(costCents)}</td>
    </tr>
  );
}
