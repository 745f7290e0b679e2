import { useCallback } from 'react';
import type { Shape } from '../../api/types.ts';
import type { ChartColours } from '../../charts/chart-colours.ts';
import { Chart } from '../../charts/chart.tsx';
import type { Format } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { amountsOption } from './amounts-option.ts';
import classes from './file.module.css';
import { fileTexts } from './red-flag-file.texts.ts';

type AmountsChart = Shape<'AmountsChartDto'>;

/** The payments as bars against the limit; the evidence table beside it has the same figures. */
export function FileChart({ chart }: { readonly chart: AmountsChart }) {
  const say = useTexts(fileTexts);
  const format = useFormat();
  const sumName = say('chart.sum');
  const option = useCallback(
    (colours: ChartColours) => amountsOption(chart, { colours, format, sumName }),
    [chart, format, sumName],
  );
  return (
    <section>
      <h3 className={classes['heading']}>
        {say(chart.limitCents === null ? 'chart.amounts' : 'chart.limit')}
      </h3>
      <Chart label={useLabel(chart, format)} height={150} option={option} />
    </section>
  );
}

function useLabel(chart: AmountsChart, { money }: Format): string {
  const say = useTexts(fileTexts);
  const amounts = chart.bars.map(({ cents }) => money(cents)).join(', ');
  const bars =
    chart.limitCents === null
      ? say('chart.label', { amounts })
      : say('chart.label.limit', { amounts, limit: money(chart.limitCents) });
  const sum =
    chart.totalCents === null ? '' : say('chart.label.sum', { sum: money(chart.totalCents) });
  return `${bars} ${sum}`.trim();
}
