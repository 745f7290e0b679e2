import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { NotesList } from './notes-list.tsx';
import classes from './process-figures.module.css';
import type { ProcessFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';

type Parameter = ProcessFigures['parameters'][number];

/** What the figures rest on: assumptions as sentences, parameters with their source. */
export function BasisCard({ figures }: { readonly figures: ProcessFigures }) {
  const say = useTexts(processFiguresTexts);
  const value = useParameterValue();
  const { assumptions, parameters } = figures;
  return (
    <Card title={say('basis.title')} flush>
      {assumptions.length > 0 && (
        <>
          <p className={classes['assumed']}>{say('basis.assumptions')}</p>
          <NotesList notes={assumptions} />
        </>
      )}
      <DataTable
        caption={say('basis.caption')}
        rows={parameters}
        rowKey={({ kind, payGrade }) => `${kind} ${payGrade ?? ''}`}
        columns={[
          {
            ...{ key: 'figure', title: say('basis.figure'), rowHeader: true },
            cell: ({ kind, payGrade }) => say(`basis.${kind}`, { payGrade: payGrade ?? '' }),
          },
          { key: 'value', title: say('basis.value'), numeric: true, cell: value },
          {
            ...{ key: 'source', title: say('basis.source') },
            cell: ({ source, note }) => (
              <>
                {source}
                {note && <div className={classes['quiet']}>{note}</div>}
              </>
            ),
          },
          { key: 'asOf', title: say('basis.asOf'), cell: ({ asOf }) => asOf ?? '–' },
          {
            ...{ key: 'verified', title: say('basis.verified') },
            cell: ({ own, verified }) => <Standing own={own} verified={verified} />,
          },
        ]}
      />
    </Card>
  );
}

function useParameterValue() {
  const say = useTexts(processFiguresTexts);
  const { count, percent, money } = useFormat();
  return ({ kind, value }: Parameter): string => {
    if (kind === 'hourly-rate') return money(value);
    if (kind === 'working-minutes') return say('unit.minutes', { value: count(value) });
    return percent(value / 10_000);
  };
}

function Standing({ own, verified }: Pick<Parameter, 'own' | 'verified'>) {
  const say = useTexts(processFiguresTexts);
  if (own) return <Tag tone="info">{say('basis.own')}</Tag>;
  return (
    <Tag tone={verified ? 'neutral' : 'dashed'}>
      {say(verified ? 'basis.verified' : 'basis.unverified')}
    </Tag>
  );
}
