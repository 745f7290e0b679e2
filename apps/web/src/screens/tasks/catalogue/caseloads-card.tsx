import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { IconEdit, IconPlus, IconTrash } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Caseload, Task } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { WithdrawDialog } from '../withdraw-dialog.tsx';
import { CaseloadDialog } from './caseload-dialog.tsx';

type Open = { readonly kind: 'edit' | 'withdraw'; readonly id: string } | 'new' | null;

/** Cases per year, newest first, with their source. */
export function CaseloadsCard({ task }: { readonly task: Task }) {
  const say = useTexts(tasksTexts);
  const [open, setOpen] = useState<Open>(null);
  const columns = useColumns(task, setOpen);
  const chosen =
    typeof open === 'object' ? task.caseloads.find(({ id }) => id === open?.id) : undefined;
  const close = () => setOpen(null);
  const name = chosen ? say('cases.name', { year: chosen.year }) : '';
  return (
    <Card
      title={say('cases.title')}
      actions={
        task.withdrawnReason === null && (
          <Guarded permission="task:write">
            <Button
              variant="default"
              size="compact-sm"
              className="no-print"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => setOpen('new')}
            >
              {say('cases.add')}
            </Button>
          </Guarded>
        )
      }
      flush
    >
      <div className={classes['scroll']}>
        <DataTable
          caption={say('cases.caption')}
          columns={columns}
          rows={[...task.caseloads].reverse()}
          rowKey={({ id }) => id}
          empty={say('cases.empty')}
        />
      </div>
      {open === 'new' && <CaseloadDialog task={task} caseload={null} onClose={close} />}
      {chosen && typeof open === 'object' && open?.kind === 'edit' && (
        <CaseloadDialog task={task} caseload={chosen} onClose={close} />
      )}
      {chosen && typeof open === 'object' && open?.kind === 'withdraw' && (
        <WithdrawDialog kind="task-caseloads" row={chosen} name={name} onClose={close} />
      )}
    </Card>
  );
}

function useColumns(task: Task, onOpen: (open: Open) => void): Column<Caseload>[] {
  const say = useTexts(tasksTexts);
  const { count, date } = useFormat();
  const may = useMay('task:write') && task.withdrawnReason === null;
  const columns: Column<Caseload>[] = [
    { key: 'year', title: say('cases.year'), rowHeader: true, cell: ({ year }) => year },
    { key: 'cases', title: say('cases.cases'), numeric: true, cell: ({ cases }) => count(cases) },
    {
      key: 'source',
      title: say('cases.source'),
      cell: ({ source, countedOn }) => (
        <>
          {source}
          {countedOn !== null && (
            <div className={classes['quiet']}>
              {say('cases.countedOn')} {date(countedOn)}
            </div>
          )}
        </>
      ),
    },
  ];
  const steps: Column<Caseload> = {
    key: 'steps',
    title: <span className="visually-hidden">{say('edit')}</span>,
    width: '76px',
    cell: ({ id, year }) => (
      <span className={`${classes['actions']} no-print`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('cases.edit', { year })}
          onClick={() => onOpen({ kind: 'edit', id })}
        >
          <IconEdit size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('withdraw.title', { name: say('cases.name', { year }) })}
          onClick={() => onOpen({ kind: 'withdraw', id })}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </span>
    ),
  };
  return may ? [...columns, steps] : columns;
}
