import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { IconEdit, IconTrash } from '../../../parts/icons.ts';
import { Tag } from '../../../parts/tag.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { OwnParameter } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { WithdrawDialog } from '../withdraw-dialog.tsx';
import { ParameterDialog } from './parameter-dialog.tsx';
import { useParameterWords } from './use-parameter-words.ts';

interface Open {
  readonly kind: 'edit' | 'withdraw';
  readonly id: string;
}

/** Figures of the engagement itself with their validity. */
export function OwnParameters({ parameters }: { readonly parameters: readonly OwnParameter[] }) {
  const say = useTexts(tasksTexts);
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useColumns(setOpen);
  const standing = parameters.filter(({ withdrawnReason }) => withdrawnReason === null);
  const chosen = standing.find(({ id }) => id === open?.id);
  const close = () => setOpen(null);
  if (standing.length === 0) return null;
  return (
    <Card title={say('param.own')} flush>
      <div className={classes['scroll']}>
        <DataTable
          caption={say('param.own.caption')}
          columns={columns}
          rows={standing}
          rowKey={({ id }) => id}
        />
      </div>
      {chosen && open?.kind === 'edit' && (
        <ParameterDialog parameter={chosen} year={null} onClose={close} />
      )}
      {chosen && open?.kind === 'withdraw' && (
        <WithdrawDialog
          kind="staffing-parameters"
          row={chosen}
          name={say(`param.kind.${chosen.kind}`)}
          onClose={close}
        />
      )}
    </Card>
  );
}

function useColumns(onOpen: (open: Open) => void): Column<OwnParameter>[] {
  const say = useTexts(tasksTexts);
  const words = useParameterWords();
  const may = useMay('task:write');
  const columns: Column<OwnParameter>[] = [
    {
      key: 'kind',
      title: say('param.kind'),
      rowHeader: true,
      cell: ({ kind }) => say(`param.kind.${kind}`),
    },
    { key: 'for', title: say('param.for'), cell: words.subject },
    { key: 'value', title: say('param.value'), numeric: true, cell: words.value },
    { key: 'valid', title: say('param.valid'), cell: words.period },
    {
      key: 'source',
      title: say('param.source'),
      cell: ({ source, verified }) => (
        <>
          {source}{' '}
          {!verified && (
            <Tag tone="medium" sign="◆">
              {say('staff.unverified')}
            </Tag>
          )}
        </>
      ),
    },
  ];
  const steps: Column<OwnParameter> = {
    key: 'steps',
    title: <span className="visually-hidden">{say('edit')}</span>,
    width: '76px',
    cell: (parameter) => {
      const name = `${say(`param.kind.${parameter.kind}`)} ${words.period(parameter)}`;
      return (
        <span className={`${classes['actions']} no-print`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('param.edit', { name })}
            onClick={() => onOpen({ kind: 'edit', id: parameter.id })}
          >
            <IconEdit size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say('withdraw.title', { name })}
            onClick={() => onOpen({ kind: 'withdraw', id: parameter.id })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </span>
      );
    },
  };
  return may ? [...columns, steps] : columns;
}
