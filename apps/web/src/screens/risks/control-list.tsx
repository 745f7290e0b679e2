import { useSuspenseQuery } from '@tanstack/react-query';
import { AssessmentTag } from '../../controls/assessment-tag.tsx';
import { type Control, controlsQuery, type Matrix } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { OpenFlagsLink } from '../../controls/open-flags-link.tsx';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CodeButton } from './code-button.tsx';
import { ListFilter } from './list-filter.tsx';
import classes from './risks.module.css';
import { risksTexts } from './risks.texts.ts';
import { shownControls } from './shown-entries.ts';
import { usePlace } from './use-place.ts';

/** Columns that give way to an open entry, which shows the same. */
const wide = new Set(['kind', 'effect', 'frequency', 'risks']);

export function ControlList({ matrix }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const { data } = useSuspenseQuery(controlsQuery(engagementId));
  const { search, open } = usePlace();
  const columns = useColumns(matrix);
  const rows = shownControls(data, matrix, search);
  const opened = data.find(({ code }) => code === open)?.id ?? null;
  const withdrawn = data.some(({ state }) => state === 'withdrawn');
  return (
    <div className={classes['stack']}>
      <ListFilter view="kontrollen" count={rows.length} withdrawn={withdrawn} />
      <Card flush>
        <DataTable
          caption={say('controls.caption')}
          columns={open === undefined ? columns : columns.filter(({ key }) => !wide.has(key))}
          rows={rows}
          rowKey={({ id }) => id}
          selectedKey={opened}
          empty={say('list.none')}
        />
      </Card>
    </div>
  );
}

function useColumns({ gaps }: Matrix): readonly Column<Control>[] {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  return [
    {
      key: 'code',
      title: say('col.code'),
      cell: ({ code, title }) => <CodeButton code={code} title={title} />,
    },
    {
      key: 'title',
      title: say('col.control'),
      rowHeader: true,
      cell: ({ title, isKey }) => (
        <>
          {title} {isKey && <Tag tone="info">{sayControl('key')}</Tag>}
        </>
      ),
    },
    { key: 'kind', title: say('col.kind'), cell: ({ kind }) => sayControl(`kind.${kind}`) },
    {
      key: 'effect',
      title: say('col.effect'),
      cell: ({ effect, execution }) =>
        `${sayControl(`effect.${effect}`)}, ${sayControl(`execution.${execution}`)}`,
    },
    {
      key: 'frequency',
      title: say('col.frequency'),
      cell: ({ frequency }) => sayControl(`frequency.${frequency}`),
    },
    {
      key: 'assessment',
      title: say('col.assessment'),
      cell: ({ assessment }) => <AssessmentTag assessment={assessment} />,
    },
    {
      key: 'risks',
      title: say('col.risks'),
      numeric: true,
      cell: ({ riskIds }) => riskIds.length,
    },
    {
      key: 'flags',
      title: say('col.flags'),
      numeric: true,
      cell: ({ ruleId }) => <OpenFlagsLink ruleId={ruleId} short />,
    },
    {
      key: 'hint',
      title: say('col.hint'),
      cell: ({ id, state }) => {
        if (state === 'withdrawn') return <Tag tone="dashed">{say('withdrawn')}</Tag>;
        if (!gaps.controlsWithoutStep.includes(id)) return null;
        return (
          <Tag tone="medium" sign="◆">
            {say('gap.ohne-schritt')}
          </Tag>
        );
      },
    },
  ];
}
