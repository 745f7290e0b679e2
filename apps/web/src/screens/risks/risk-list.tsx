import { useSuspenseQuery } from '@tanstack/react-query';
import { type Matrix, risksQuery } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CodeButton } from './code-button.tsx';
import { ListFilter } from './list-filter.tsx';
import classes from './risks.module.css';
import { risksTexts } from './risks.texts.ts';
import { type ShownRisk, shownRisks } from './shown-entries.ts';
import { usePlace } from './use-place.ts';

export function RiskList({ matrix }: { readonly matrix: Matrix }) {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const { data } = useSuspenseQuery(risksQuery(engagementId));
  const { search, open } = usePlace();
  const columns = useColumns();
  const rows = shownRisks(data, matrix, search);
  const opened = data.find(({ code }) => code === open)?.id ?? null;
  const withdrawn = data.some(({ state }) => state === 'withdrawn');
  return (
    <div className={classes['stack']}>
      <ListFilter view="risiken" count={rows.length} withdrawn={withdrawn} />
      <Card flush>
        <DataTable
          caption={say('risks.caption')}
          columns={open === undefined ? columns : columns.filter(({ key }) => key !== 'category')}
          rows={rows}
          rowKey={({ risk }) => risk.id}
          selectedKey={opened}
          empty={say('list.none')}
        />
      </Card>
    </div>
  );
}

function useColumns(): readonly Column<ShownRisk>[] {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  return [
    {
      key: 'code',
      title: say('col.code'),
      cell: ({ risk }) => <CodeButton code={risk.code} title={risk.title} />,
    },
    { key: 'title', title: say('col.risk'), rowHeader: true, cell: ({ risk }) => risk.title },
    {
      key: 'category',
      title: say('col.category'),
      cell: ({ risk }) => sayControl(`category.${risk.category}`),
    },
    {
      key: 'inherent',
      title: say('col.inherent'),
      cell: ({ risk }) => <RiskTag risk={risk.inherentLevel} />,
    },
    {
      key: 'residual',
      title: say('col.residual'),
      cell: ({ rated }) => (rated ? <RiskTag risk={rated.residualLevel} /> : '–'),
    },
    {
      key: 'controls',
      title: say('col.controls'),
      numeric: true,
      cell: ({ risk, rated }) => (rated ?? risk).controlIds.length,
    },
    {
      key: 'hint',
      title: say('col.hint'),
      cell: ({ rated }) => {
        if (!rated) return <Tag tone="dashed">{say('withdrawn')}</Tag>;
        if (rated.controlIds.length > 0) return null;
        return (
          <Tag tone="high" sign="✕">
            {sayControl('no.control')}
          </Tag>
        );
      },
    },
  ];
}
