import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Staffing, StaffingUnit } from '../tasks.queries.ts';
import classes from '../tasks.module.css';
import { tasksTexts } from '../tasks.texts.ts';
import { useFte } from '../use-fte.ts';

/** Requirement of each unit with those below it, against its posts. */
export function StaffingUnits({ staffing }: { readonly staffing: Staffing }) {
  const say = useTexts(tasksTexts);
  const columns = useColumns();
  const fte = useFte();
  const { money, count } = useFormat();
  const { total, fteActual, fteTarget } = staffing;
  const sums: Readonly<Record<string, string>> = {
    unit: say('staff.total'),
    tasks: count(total.tasks),
    need: fte(total.posts.base),
    target: fte(fteTarget),
    actual: fte(fteActual),
    difference: fte(total.posts.base - fteActual, true),
    cost: money(total.costCents),
  };
  return (
    <Card title={say('staff.units')} flush>
      <div className={classes['scroll']}>
        <DataTable
          caption={say('staff.units.caption')}
          columns={columns}
          rows={staffing.units}
          rowKey={({ unitId }) => unitId ?? 'none'}
          footer={columns.map(({ key }) => sums[key] ?? '')}
        />
      </div>
    </Card>
  );
}

function useColumns(): Column<StaffingUnit>[] {
  const say = useTexts(tasksTexts);
  const fte = useFte();
  const { money, count } = useFormat();
  const figure = (value: number | null, signed = false) =>
    value === null ? '–' : fte(value, signed);
  return [
    {
      key: 'unit',
      title: say('staff.unit'),
      rowHeader: true,
      cell: ({ name, depth }) => (
        <span style={{ paddingLeft: `${depth * 14}px` }}>{name ?? say('staff.unit.none')}</span>
      ),
    },
    {
      key: 'tasks',
      title: say('staff.tasks'),
      numeric: true,
      cell: ({ total }) => count(total.tasks),
    },
    {
      key: 'need',
      title: say('staff.need'),
      numeric: true,
      cell: ({ total }) => fte(total.posts.base),
    },
    {
      key: 'target',
      title: say('staff.target'),
      numeric: true,
      cell: ({ fteTarget }) => figure(fteTarget),
    },
    {
      key: 'actual',
      title: say('staff.actual'),
      numeric: true,
      cell: ({ fteActual }) => figure(fteActual),
    },
    {
      key: 'difference',
      title: say('staff.difference'),
      numeric: true,
      cell: ({ total, fteActual }) =>
        figure(fteActual === null ? null : total.posts.base - fteActual, true),
    },
    {
      key: 'cost',
      title: say('staff.cost.short'),
      numeric: true,
      cell: ({ total }) => money(total.costCents),
    },
  ];
}
