import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useShortcuts } from '../../../shortcuts/shortcuts.ts';
import { neighbour } from '../catalogue/task-order.ts';
import { TaskName } from '../task-name.tsx';
import type { Catalogue, Task } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { usePlace } from '../use-place.ts';
import { Checklist } from './checklist.tsx';
import { criticismState } from './openings.ts';

/** Tasks with the state of their criticism at the left, the questions of the chosen one at the right. */
export function CriticismView({ catalogue }: { readonly catalogue: Catalogue }) {
  const say = useTexts(tasksTexts);
  const { taskId, change } = usePlace();
  const tasks = catalogue.tasks.filter(({ withdrawnReason }) => withdrawnReason === null);
  const chosen = tasks.find(({ id }) => id === taskId) ?? tasks[0];
  const choose = (aufgabe: string) => change({ aufgabe });
  const columns = useColumns(catalogue, chosen?.id, choose);
  const step = (by: 1 | -1) => () => {
    const next = neighbour(tasks, chosen?.id, by);
    if (next) choose(next.id);
  };
  useShortcuts([
    { key: 'j', label: say('key.next'), run: step(1) },
    { key: 'k', label: say('key.previous'), run: step(-1) },
  ]);
  return (
    <div className={classes['halves']}>
      <Card title={say('title')} flush>
        <div className={classes['scroll']}>
          <DataTable
            caption={say('critique.caption')}
            columns={columns}
            rows={tasks}
            rowKey={({ id }) => id}
            selectedKey={chosen?.id ?? null}
            onSelect={({ id }) => choose(id)}
          />
        </div>
      </Card>
      {chosen && <Checklist key={chosen.id} task={chosen} catalogue={catalogue} />}
    </div>
  );
}

function useColumns(
  { questions }: Catalogue,
  chosenId: string | undefined,
  onChoose: (id: string) => void,
): Column<Task>[] {
  const say = useTexts(tasksTexts);
  const { count } = useFormat();
  const state = (task: Task) => criticismState(task, questions);
  return [
    {
      key: 'title',
      title: say('task.title'),
      rowHeader: true,
      cell: (task) => (
        <TaskName
          task={task}
          number={task.number}
          current={task.id === chosenId}
          onChoose={onChoose}
        />
      ),
    },
    {
      key: 'given',
      title: say('critique.given'),
      numeric: true,
      cell: (task) => `${count(state(task).given)}/${count(questions.length)}`,
    },
    {
      key: 'openings',
      title: say('critique.openings'),
      numeric: true,
      cell: (task) => count(state(task).openings),
    },
    {
      key: 'research',
      title: say('critique.open'),
      numeric: true,
      cell: (task) => count(state(task).research),
    },
  ];
}
