import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { Guide, Range } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';
import { useFigureText } from './use-figure-text.ts';

interface Row {
  readonly key: 'handOvers' | 'persons' | 'hours' | 'minutes';
  readonly today: string;
  readonly then: Range;
  readonly unit: 'count' | 'hours' | 'minutes';
}

/** What a case manager would change, in three degrees of caution. */
export function GuideCard({ guide }: { readonly guide: Guide }) {
  const say = useTexts(processFiguresTexts);
  const { percent, precise, decimal } = useFormat();
  const { shown } = useFigureText();
  const { bundledShare, setUpMinutes, guideMinutes, separating } = guide;
  const span = ({ low, high }: Range, text: (value: number) => string) =>
    say('range', { low: text(low), high: text(high) });
  const minutes = (value: number) => say('unit.minutes', { value: decimal(value) });
  const part = (key: keyof Range) => ({
    key,
    title: say(`guide.${key}`),
    numeric: true,
    cell: ({ unit, then }: Row) => shown(unit, then[key]),
  });
  return (
    <Card title={say('guide.title')} note={say('guide.note')} flush>
      <DataTable
        caption={say('guide.caption')}
        rows={rowsOf(guide, (value) => precise(value, 2))}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ key: 'figure', title: say('guide.figure'), rowHeader: true },
            cell: ({ key }) => say(`guide.${key}`),
          },
          { key: 'today', title: say('guide.today'), numeric: true, cell: ({ today }) => today },
          ...[part('low'), part('base'), part('high')],
        ]}
      />
      <p className={classes['assumed']}>
        {say('guide.assumptions', {
          bundled: span(bundledShare, (share) => percent(share, 0)),
          setUp: span(setUpMinutes, minutes),
          guide: span(guideMinutes, minutes),
          separating: precise(separating, 2),
        })}
      </p>
    </Card>
  );
}

function rowsOf(guide: Guide, count: (value: number) => string): Row[] {
  const { handOversBefore: before, handOversSaved: saved } = guide;
  const left = {
    low: before - saved.low,
    base: before - saved.base,
    high: before - saved.high,
  };
  return [
    { key: 'handOvers', today: count(before), then: left, unit: 'count' },
    {
      ...{ key: 'persons', today: count(guide.contactPersonsBefore) },
      ...{ then: guide.contactPersonsAfter, unit: 'count' },
    },
    { key: 'hours', today: '', then: guide.hoursSaved, unit: 'hours' },
    { key: 'minutes', today: '', then: guide.minutesSaved, unit: 'minutes' },
  ];
}
