import { useFormat } from '../../../format/use-format.ts';
import { Card } from '../../../parts/card.tsx';
import { Figures } from '../../../parts/figures.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Staffing } from '../tasks.queries.ts';
import { tasksTexts } from '../tasks.texts.ts';
import { useFte } from '../use-fte.ts';

/** The sums of the year in one line. */
export function StaffingFigures({ staffing }: { readonly staffing: Staffing }) {
  const say = useTexts(tasksTexts);
  const fte = useFte();
  const { money } = useFormat();
  const { total, fteActual, fteTarget } = staffing;
  const { low, base, high } = total.posts;
  const range = low === high ? undefined : { low: fte(low), high: fte(high) };
  const figures = [
    {
      key: 'need',
      label: say('staff.need'),
      value: `${fte(base)} ${say('staff.fte')}`,
      note: range && say('staff.need.range', range),
    },
    { key: 'target', label: say('staff.target'), value: `${fte(fteTarget)} ${say('staff.fte')}` },
    { key: 'actual', label: say('staff.actual'), value: `${fte(fteActual)} ${say('staff.fte')}` },
    {
      key: 'difference',
      label: say('staff.difference'),
      value: `${fte(base - fteActual, true)} ${say('staff.fte')}`,
    },
    {
      key: 'cost',
      label: say('staff.cost'),
      value: money(total.costCents),
      note:
        total.withoutRate > 0 ? say('staff.cost.partial', { count: total.withoutRate }) : undefined,
    },
  ];
  return (
    <Card>
      <Figures figures={figures} />
    </Card>
  );
}
