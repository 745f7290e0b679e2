import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEngagement } from '../../../engagement/engagement.ts';
import { Guarded, useMay } from '../../../engagement/rights.tsx';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { IconPlus } from '../../../parts/icons.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { EditButton } from '../edit-button.tsx';
import { ReadOnlyNotice } from '../readable.tsx';
import { type Unit, unitsQuery } from '../units.queries.ts';
import { UnitDialog } from './unit-dialog.tsx';
import { type Placed, unitLines } from './unit-tree.ts';
import { unitsTexts } from './units.texts.ts';
import { useValidity } from './validity.ts';

const permission = 'organisation-unit:write';

export function Units() {
  const say = useTexts(unitsTexts);
  const { id } = useEngagement();
  const { data: units } = useSuspenseQuery(unitsQuery(id));
  /** An id, or `new`. */
  const [open, setOpen] = useState<string | null>(null);
  const columns = useColumns(setOpen);
  const edited = units.find((unit) => unit.id === open) ?? null;
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
      {units.length === 0 ? (
        <EmptyState title={say('empty.title')} action={add}>
          {say('empty')}
        </EmptyState>
      ) : (
        <Card title={say('title')} note={say('note')} actions={add} flush>
          <DataTable
            caption={say('caption')}
            columns={columns}
            rows={unitLines(units)}
            rowKey={({ unit }) => unit.id}
          />
        </Card>
      )}
      {(open === 'new' || edited) && (
        <UnitDialog key={open} unit={edited} units={units} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function useColumns(onEdit: (id: string) => void): readonly Column<Placed<Unit>>[] {
  const say = useTexts(unitsTexts);
  const may = useMay(permission);
  const validity = useValidity();
  const columns: Column<Placed<Unit>>[] = [
    {
      key: 'name',
      title: say('name'),
      rowHeader: true,
      cell: ({ unit, depth }) => (
        <span style={{ paddingLeft: depth * 22 }}>
          {depth > 0 && <span aria-hidden>└ </span>}
          {unit.name}
        </span>
      ),
    },
    { key: 'kind', title: say('kind'), cell: ({ unit }) => say(`kind.${unit.kind}`) },
    {
      key: 'code',
      title: say('code'),
      cell: ({ unit }) => unit.code && <span className="mono">{unit.code}</span>,
    },
    {
      key: 'valid',
      title: say('valid'),
      cell: ({ unit }) => validity(unit.validFrom, unit.validTo),
    },
  ];
  const edit: Column<Placed<Unit>> = {
    key: 'actions',
    title: <span className="visually-hidden">{say('actions')}</span>,
    width: '48px',
    cell: ({ unit }) => (
      <EditButton label={say('edit.who', { name: unit.name })} onClick={() => onEdit(unit.id)} />
    ),
  };
  return may ? [...columns, edit] : columns;
}
