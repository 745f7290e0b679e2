import { useFormat } from '../../../format/use-format.ts';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Task, TaskUnit } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { TaskName } from '../task-name.tsx';

interface Props {
  readonly tasks: readonly Task[];
  readonly units: readonly TaskUnit[];
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The tree of tasks with the facts that are compared most. */
export function TaskTable({ tasks, units, chosenId, onChoose }: Props) {
  const say = useTexts(tasksTexts);
  const columns = useColumns(tasks, units, onChoose, chosenId);
  return (
    <div className={classes['scroll']}>
      <DataTable
        caption={say('task.caption')}
        columns={columns}
        rows={tasks}
        rowKey={({ id }) => id}
        selectedKey={chosenId ?? null}
        onSelect={({ id }) => onChoose(id)}
      />
    </div>
  );
}

function useColumns(
  tasks: readonly Task[],
  units: readonly TaskUnit[],
  onChoose: (id: string) => void,
  chosenId: string | undefined,
): Column<Task>[] {
  const say = useTexts(tasksTexts);
  const { onePlace, count } = useFormat();
  const years = tasks.flatMap(({ caseloads }) => caseloads.map(({ year }) => year));
  const year = years.length === 0 ? null : Math.max(...years);
  const unitOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? '–';
  const casesOf = ({ caseloads }: Task) => {
    const found = caseloads.find((one) => one.year === year);
    return found ? count(found.cases) : '–';
  };
  const columns: Column<Task>[] = [
    { key: 'number', title: say('task.number'), width: '3.5rem', cell: ({ number }) => number },
    {
      key: 'title',
      title: say('task.title'),
      rowHeader: true,
      cell: (task) => (
        <>
          <TaskName task={task} current={task.id === chosenId} onChoose={onChoose} />
          {task.unitId !== null && <div className={classes['quiet']}>{unitOf(task.unitId)}</div>}
        </>
      ),
    },
    {
      key: 'kind',
      title: say('task.kind'),
      cell: ({ obligation }) => (obligation ? say(`obligation.short.${obligation}`) : '–'),
    },
    {
      key: 'minutes',
      title: say('task.minutes'),
      numeric: true,
      cell: ({ minutes }) => (minutes === null ? '–' : onePlace(minutes)),
    },
  ];
  if (year === null) return columns;
  return [
    ...columns,
    { key: 'cases', title: say('task.cases', { year }), numeric: true, cell: casesOf },
  ];
}
