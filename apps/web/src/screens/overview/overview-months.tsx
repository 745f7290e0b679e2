import { useCallback } from 'react';
import type { Shape } from '../../api/types.ts';
import type { ChartColours } from '../../charts/chart-colours.ts';
import { Chart } from '../../charts/chart.tsx';
import type { ChartOption } from '../../charts/echart.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './overview.module.css';
import { overviewTexts } from './overview.texts.ts';

type Month = Shape<'OverviewMonthDto'>;

export function OverviewMonths({ months }: { readonly months: readonly Month[] }) {
  const say = useTexts(overviewTexts);
  const format = useFormat();
  const option = useCallback(
    (colours: ChartColours) => monthsOption(months, colours, (cents) => format.thousands(cents)),
    [months, format],
  );
  return (
    <Card title={say('months.title')} note={say('months.note')}>
      <Chart label={say('months.label')} height={130} option={option} />
      <details className={classes['details']}>
        <summary>{say('months.table')}</summary>
        <DataTable
          caption={say('months.title')}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            {
              key: 'month',
              title: say('months.month'),
              rowHeader: true,
              cell: ({ month }) => format.month(month),
            },
            {
              key: 'paid',
              title: say('months.paid'),
              numeric: true,
              cell: ({ paidCents }) => format.money(paidCents),
            },
            {
              key: 'flagged',
              title: say('months.flagged'),
              numeric: true,
              cell: ({ flaggedCents }) =>
                flaggedCents === null ? '–' : format.money(flaggedCents),
            },
          ]}
        />
      </details>
    </Card>
  );
}

function monthsOption(
  months: readonly Month[],
  colours: ChartColours,
  thousands: (cents: number) => string,
): ChartOption {
  const text = { color: colours.quiet, fontFamily: colours.font, fontSize: 11 };
  return {
    grid: { left: 44, right: 4, top: 8, bottom: 20 },
    tooltip: { trigger: 'axis', valueFormatter: (value) => thousands(Number(value)) },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => month.slice(5)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: text,
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { ...text, formatter: (value: number) => thousands(value) },
    },
    series: [
      {
        type: 'bar',
        stack: 'month',
        itemStyle: { color: colours.high },
        data: months.map(({ flaggedCents }) => flaggedCents ?? 0),
      },
      {
        type: 'bar',
        stack: 'month',
        itemStyle: { color: colours.soft },
        data: months.map(({ paidCents, flaggedCents }) =>
          Math.max(0, paidCents - (flaggedCents ?? 0)),
        ),
      },
    ],
  };
}
