import { Button } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagement } from '../../../engagement/engagement.ts';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { IconPlus } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { EditButton } from '../edit-button.tsx';
import { ReadOnlyNotice } from '../readable.tsx';
import { type Limit, limitsQuery, type Unit, unitsQuery } from '../units.queries.ts';
import { useValidity } from '../units/validity.ts';
import { LimitDialog } from './limit-dialog.tsx';
import { limitsTexts } from './limits.texts.ts';

const permission = 'signing-limit:write';

export function Limits() {
  const say = useTexts(limitsTexts);
  const { id } = useEngagement();
  const { data: limits } = useSuspenseQuery(limitsQuery(id));
  const { data: units = [] } = useQuery(unitsQuery(id));
  /** An id, or `new`. */
  const [open, setOpen] = useState<string | null>(null);
  const columns = useColumns(units, setOpen);
  const edited = limits.find((limit) => limit.id === open) ?? null;
  const add = (
    <Guarded permission={permission}>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpen('new')}
      >
        {say('add')}
      </Button>
    </Guarded>
  );
  return (
    <>
      <ReadOnlyNotice permission={permission} />
      {limits.length === 0 ? (
        <EmptyState title={say('empty.title')} action={add}>
          {say('empty')}
        </EmptyState>
      ) : (
        <Card title={say('title')} note={say('note')} actions={add} flush>
          <DataTable
            caption={say('caption')}
            columns={columns}
            rows={limits}
            rowKey={(limit) => limit.id}
          />
        </Card>
      )}
      {(open === 'new' || edited) && (
        <LimitDialog key={open} limit={edited} units={units} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function useColumns(
  units: readonly Unit[],
  onEdit: (id: string) => void,
): readonly Column<Limit>[] {
  const say = useTexts(limitsTexts);
  const may = useMay(permission);
  const format = useFormat();
  const validity = useValidity();
  const columns: Column<Limit>[] = [
    { key: 'role', title: say('role'), rowHeader: true, cell: ({ role }) => role },
    {
      key: 'where',
      title: say('where'),
      cell: ({ organisationUnitId }) =>
        units.find(({ id }) => id === organisationUnitId)?.name ?? say('everywhere'),
    },
    {
      key: 'limit',
      title: say('limit'),
      numeric: true,
      cell: ({ limitCents }) => format.money(limitCents),
    },
    {
      key: 'valid',
      title: say('valid'),
      cell: ({ validFrom, validTo }) => validity(validFrom, validTo),
    },
  ];
  const edit: Column<Limit> = {
    key: 'actions',
    title: <span className="visually-hidden">{say('actions')}</span>,
    width: '48px',
    cell: ({ id, role }) => (
      <EditButton label={say('edit.who', { role })} onClick={() => onEdit(id)} />
    ),
  };
  return may ? [...columns, edit] : columns;
}
