import type { Task } from './tasks.queries.ts';
import classes from './tasks.module.css';

interface Props {
  readonly task: Pick<Task, 'id' | 'level' | 'title' | 'withdrawnReason'>;
  readonly current: boolean;
  readonly onChoose: (id: string) => void;
  /** In front of the title. */
  readonly number?: string;
}

/** Title of a task, further in the deeper it stands; chooses the task. */
export function TaskName({ task, current, onChoose, number }: Props) {
  return (
    <button
      type="button"
      className={classes['task']}
      data-level={task.level}
      data-withdrawn={task.withdrawnReason === null ? undefined : true}
      aria-current={current || undefined}
      onClick={() => onChoose(task.id)}
    >
      {number} {task.title}
    </button>
  );
}
