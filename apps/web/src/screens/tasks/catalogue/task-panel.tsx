import { Button } from '@mantine/core';
import { useState } from 'react';
import { useToasts } from '../../../feedback/toasts.tsx';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { IconEdit, IconPlus, IconTrash, IconUndo } from '../../../parts/icons.ts';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useRestoreRecord } from '../record-writers.ts';
import type { Catalogue, Task } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { usePlace } from '../use-place.ts';
import { WithdrawDialog } from '../withdraw-dialog.tsx';
import { CaseloadsCard } from './caseloads-card.tsx';
import { TaskFacts } from './task-facts.tsx';

interface Props {
  readonly task: Task;
  readonly catalogue: Catalogue;
  readonly onEdit: () => void;
  readonly onSub: () => void;
}

/** Everything of one task beside the tree. */
export function TaskPanel({ task, catalogue, onEdit, onSub }: Props) {
  const say = useTexts(tasksTexts);
  const { change } = usePlace();
  const given = task.criticism.length;
  const level = task.level === 1 ? 1 : task.level === 2 ? 2 : 3;
  return (
    <div className={classes['stack']}>
      <Card title={`${task.number} ${task.title}`} note={say(`task.level.${level}`)}>
        <div className={classes['body']}>
          {task.withdrawnReason !== null && (
            <Notice kind="warning">
              {say('task.withdrawn.text', { reason: task.withdrawnReason })}
            </Notice>
          )}
          <Steps {...{ task, onEdit, onSub }} />
          <TaskFacts task={task} units={catalogue.units} />
          <div>
            <Button
              variant="default"
              size="compact-sm"
              className="no-print"
              onClick={() => change({ ansicht: 'kritik', aufgabe: task.id })}
            >
              {say('task.critique', { given, all: catalogue.questions.length })}
            </Button>
          </div>
        </div>
      </Card>
      <CaseloadsCard task={task} />
    </div>
  );
}

function Steps({ task, onEdit, onSub }: Omit<Props, 'catalogue'>) {
  const say = useTexts(tasksTexts);
  const toasts = useToasts();
  const restore = useRestoreRecord('tasks');
  const [withdrawing, setWithdrawing] = useState(false);
  const may = useMay('task:write');
  const name = `${task.number} ${task.title}`;
  const small = { variant: 'default', size: 'compact-sm' } as const;
  if (task.withdrawnReason !== null) {
    const told = { onSuccess: () => toasts.done(say('task.restored', { name })) };
    return (
      <div className={`${classes['actions']} no-print`}>
        <Guarded permission="task:write">
          <Button
            {...small}
            leftSection={<IconUndo size={15} aria-hidden />}
            loading={restore.isPending}
            onClick={() => restore.mutate(task, { ...told, onError: toasts.problem })}
          >
            {say('task.restore')}
          </Button>
        </Guarded>
      </div>
    );
  }
  return (
    <div className={`${classes['actions']} no-print`}>
      <Guarded permission="task:write">
        <Button {...small} leftSection={<IconEdit size={15} aria-hidden />} onClick={onEdit}>
          {say('edit')}
        </Button>
      </Guarded>
      {may && task.level < 3 && (
        <Button {...small} leftSection={<IconPlus size={15} aria-hidden />} onClick={onSub}>
          {say('task.sub')}
        </Button>
      )}
      {may && (
        <Button
          {...small}
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => setWithdrawing(true)}
        >
          {say('withdraw')}
        </Button>
      )}
      {withdrawing && (
        <WithdrawDialog kind="tasks" row={task} name={name} onClose={() => setWithdrawing(false)} />
      )}
    </div>
  );
}
