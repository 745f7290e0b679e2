import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { AddButton } from '../add-button.tsx';
import type { Branch, OpeningHours, UnitAt } from '../organisation.queries.ts';
import classes from '../organisation.module.css';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordColumns } from '../record-columns.tsx';
import { OpeningDialog } from './opening-dialog.tsx';
import { weekdayOf } from './opening-form.ts';

interface Props {
  readonly unit: UnitAt;
  readonly branch: Branch | undefined;
}

/** When the unit is open, with the hours of a week. */
export function OpeningCard({ unit, branch }: Props) {
  const say = useTexts(organisationTexts);
  const { decimal } = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const all = branch?.openingHours ?? [];
  const edited = all.find(({ id }) => id === open) ?? null;
  const columns = useColumns(setOpen);
  return (
    <Card
      title={say('opening.title')}
      note={branch && say('opening.note', { hours: decimal(branch.minutesPerWeek / 60) })}
      actions={<AddButton label={say('opening.add')} onClick={() => setOpen('new')} />}
      flush
    >
      <div className={classes['scroll']}>
        <DataTable
          caption={say('opening.caption', { unit: unit.name })}
          columns={columns}
          rows={all}
          rowKey={({ id }) => id}
          empty={say('opening.empty')}
        />
      </div>
      {(open === 'new' || edited) && (
        <OpeningDialog key={open} hours={edited} unitId={unit.id} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

function useColumns(onEdit: (id: string) => void): Column<OpeningHours>[] {
  const say = useTexts(organisationTexts);
  const day = ({ weekday }: OpeningHours) => say(`day.${weekdayOf(weekday)}`);
  const last = useRecordColumns<OpeningHours>({
    ...{ kind: 'opening-hours', recordOf: (hours) => hours, onEdit },
    name: (hours) => say('opening.name', { day: day(hours) }),
  });
  return [
    { key: 'day', title: say('opening.weekday'), rowHeader: true, cell: day },
    { key: 'opens', title: say('opening.opens'), numeric: true, cell: ({ opens }) => opens },
    { key: 'closes', title: say('opening.closes'), numeric: true, cell: ({ closes }) => closes },
    ...last,
  ];
}
