import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useFigureText } from '../process-figures/use-figure-text.ts';
import classes from './pathways.module.css';
import type { PathwayStudy } from './pathways.queries.ts';
import { pathwaysTexts } from './pathways.texts.ts';

/** What one place for all applications of a household would change. */
export function FrontOfficeCard({ office }: { readonly office: PathwayStudy['frontOffice'] }) {
  const say = useTexts(pathwaysTexts);
  const { count, percent } = useFormat();
  const { shown, range } = useFigureText();
  const { sharedIntake, intakeMinutes, minutesSaved } = office;
  const left = intakeMinutes - minutesSaved.base;
  const rows = [
    {
      ...{ key: 'contacts', label: say('office.contacts') },
      ...{ before: count(office.firstContactsBefore), after: count(office.firstContactsAfter) },
    },
    {
      ...{ key: 'intake', label: say('office.intake') },
      ...{ before: shown('minutes', intakeMinutes), after: shown('minutes', left) },
    },
    {
      ...{ key: 'saved', label: say('office.saved'), before: '' },
      after: range('minutes', minutesSaved),
    },
  ];
  return (
    <Card title={say('office.title')} note={say('office.note')} flush>
      <DataTable
        caption={say('office.title')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ key: 'figure', title: say('office.figure'), rowHeader: true },
            cell: ({ label }) => label,
          },
          {
            key: 'before',
            title: say('office.before'),
            numeric: true,
            cell: ({ before }) => before,
          },
          { key: 'after', title: say('office.after'), numeric: true, cell: ({ after }) => after },
        ]}
      />
      <p className={classes['assumed']}>
        {say('office.assumptions', {
          shared: `${percent(sharedIntake.low, 0)} – ${percent(sharedIntake.high, 0)}`,
        })}
      </p>
    </Card>
  );
}
