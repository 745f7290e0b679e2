import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { Bar } from '../../parts/bar.tsx';
import type { Column } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { ProcessFigures, StepFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';
import { StepLink } from './step-link.tsx';
import { TimeEach, TimeMethod } from './step-time.tsx';

/** A column with what stands below it. */
export type SummedColumn = Column<StepFigures> & { readonly sum: string };

/** Columns that would be empty throughout are left out. */
export function useStepColumns({ processId, steps, totals }: ProcessFigures): SummedColumn[] {
  const say = useTexts(processFiguresTexts);
  const { onePlace, twoPlaces, money } = useFormat();
  const engagementId = useEngagementId();
  const most = Math.max(0, ...steps.map(({ minutesPerCase }) => minutesPerCase.base));
  const hours = (value: number) => (value === 0 ? '–' : onePlace(value));
  const { minutesPerYear: year, transportHours, waitingHours, centsPerCase } = totals;
  const columns: (SummedColumn & { readonly empty?: boolean })[] = [
    {
      ...{ key: 'number', title: say('steps.number'), numeric: true, sum: '' },
      cell: ({ number }) => number ?? '',
    },
    {
      ...{ key: 'name', title: say('steps.name'), rowHeader: true, width: '24%' },
      sum: say('steps.sum'),
      cell: ({ stepId, name }) => <StepLink {...{ engagementId, processId, stepId, name }} />,
    },
    { key: 'role', title: say('steps.role'), sum: '', cell: ({ role }) => role ?? '–' },
    {
      ...{ key: 'visits', title: say('steps.visits'), numeric: true, sum: '' },
      cell: ({ visits }) => twoPlaces(visits),
    },
    {
      ...{ key: 'each', title: say('steps.each'), numeric: true, sum: '' },
      cell: (step) => <TimeEach step={step} />,
    },
    {
      ...{ key: 'minutes', title: say('steps.minutes'), numeric: true },
      sum: onePlace(totals.minutesPerCase.value.base),
      cell: ({ minutesPerCase: { base } }) => (
        <span className={classes['barred']}>
          {onePlace(base)}
          <Bar parts={[{ share: most === 0 ? 0 : base / most, tone: 'accent' }]} />
        </span>
      ),
    },
    {
      ...{ key: 'year', title: say('steps.year'), numeric: true, empty: !year },
      sum: year ? onePlace(year.value.base / 60) : '–',
      cell: ({ hoursPerYear }) => (hoursPerYear === null ? '–' : onePlace(hoursPerYear)),
    },
    {
      ...{ key: 'waiting', title: say('steps.waiting'), numeric: true },
      sum: onePlace(waitingHours.value.base),
      cell: (step) => hours(step.waitingHours),
    },
    {
      ...{ key: 'transport', title: say('steps.transport'), numeric: true },
      ...{ sum: onePlace(transportHours.value.base), empty: transportHours.value.base === 0 },
      cell: (step) => hours(step.transportHours),
    },
    {
      ...{ key: 'cost', title: say('steps.cost'), numeric: true },
      ...{
        sum: money(Math.round(centsPerCase.value.base)),
        empty: centsPerCase.lines.length === 0,
      },
      cell: ({ centsPerCase: cents }) => (cents === null ? '–' : money(Math.round(cents))),
    },
    {
      ...{ key: 'method', title: say('steps.method'), sum: '' },
      cell: (step) => <TimeMethod step={step} />,
    },
  ];
  return columns.filter(({ empty }) => !empty);
}
