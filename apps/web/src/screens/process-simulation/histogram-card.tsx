import { useCallback } from 'react';
import type { ChartColours } from '../../charts/chart-colours.ts';
import { Chart } from '../../charts/chart.tsx';
import type { ChartOption } from '../../charts/echart.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-simulation.module.css';
import type { SimulationResult } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';
import { useRunText } from './use-run-text.ts';

type Bar = SimulationResult['histogram'][number];

/** How the lead times spread: a picture, and the same as a table. */
export function HistogramCard({ result }: { readonly result: SimulationResult }) {
  const say = useTexts(processSimulationTexts);
  const { count, percent } = useFormat();
  const rangeOf = useRange();
  const option = useOption(result, rangeOf, count);
  const { cases, histogram } = result;
  return (
    <Card title={say('histogram.title')}>
      <Chart label={say('histogram.label', { cases: count(cases) })} height={220} option={option} />
      <details className={classes['twin']}>
        <summary>{say('histogram.table')}</summary>
        <DataTable
          caption={say('histogram.caption')}
          rows={histogram}
          rowKey={({ fromH }) => String(fromH)}
          columns={[
            {
              ...{ key: 'range', title: say('histogram.range'), rowHeader: true },
              cell: rangeOf,
            },
            {
              ...{ key: 'cases', title: say('histogram.cases'), numeric: true },
              cell: (bar) => count(bar.cases),
            },
            {
              ...{ key: 'share', title: say('histogram.share'), numeric: true },
              cell: (bar) => percent(cases === 0 ? 0 : bar.cases / cases),
            },
          ]}
        />
      </details>
    </Card>
  );
}

function useRange(): (bar: Bar) => string {
  const say = useTexts(processSimulationTexts);
  const { hours } = useRunText();
  return useCallback(
    ({ fromH, toH }: Bar) =>
      toH === null
        ? say('histogram.above', { from: hours(fromH) })
        : say('histogram.between', { from: hours(fromH), to: hours(toH) }),
    [say, hours],
  );
}

function useOption(
  result: SimulationResult,
  rangeOf: (bar: Bar) => string,
  count: (value: number) => string,
) {
  const { histogram } = result;
  return useCallback(
    (colours: ChartColours): ChartOption => ({
      grid: { left: 8, right: 8, top: 10, bottom: 4, containLabel: true },
      textStyle: { fontFamily: colours.font },
      tooltip: {
        trigger: 'axis',
        backgroundColor: colours.surface,
        borderColor: colours.line,
        textStyle: { color: colours.ink },
        valueFormatter: (value) => count(Number(value)),
      },
      xAxis: {
        type: 'category',
        data: histogram.map(rangeOf),
        axisLabel: { color: colours.quiet, hideOverlap: true },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        axisLabel: { color: colours.quiet, formatter: count },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        {
          type: 'bar',
          barCategoryGap: '12%',
          itemStyle: { color: colours.accent },
          data: histogram.map(({ cases }) => cases),
        },
      ],
    }),
    [histogram, rangeOf, count],
  );
}
