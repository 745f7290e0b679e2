import type { Shape } from '../../api/types.ts';
import type { ChartColours } from '../../charts/chart-colours.ts';
import type { ChartOption } from '../../charts/echart.tsx';
import type { Format } from '../../format/format.ts';

interface Look {
  readonly colours: ChartColours;
  readonly format: Format;
  readonly sumName: string;
}

/** More bars than this have no room for their figures. */
const MOST_LABELLED = 8;

export function amountsOption(chart: Shape<'AmountsChartDto'>, look: Look): ChartOption {
  const { colours, format, sumName } = look;
  const text = { color: colours.quiet, fontFamily: colours.font, fontSize: 11 };
  const euros = (cents: number) => format.count(Math.round(cents / 100));
  const sum = chart.totalCents === null ? [] : [{ name: sumName, cents: chart.totalCents }];
  const bars = chart.bars.map(({ label, cents, emphasised }) => ({
    name: label === '' ? '–' : format.date(label).slice(0, 6),
    cents,
    colour: emphasised ? colours.accent : colours.soft,
  }));
  // Red is for what passes the limit, not for being a sum.
  const over = chart.limitCents !== null && (chart.totalCents ?? 0) > chart.limitCents;
  const sumColour = over ? colours.high : colours.quiet;
  const all = [...bars, ...sum.map((bar) => ({ ...bar, colour: sumColour }))];
  return {
    grid: { left: chart.limitCents === null ? 4 : 40, right: 4, top: 18, bottom: 20 },
    xAxis: {
      type: 'category',
      data: all.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      show: false,
      // A negative amount is a reversal and goes below the line.
      min: Math.min(0, ...all.map(({ cents }) => cents)),
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 40,
        barCategoryGap: '35%',
        data: all.map(({ cents, colour }) => ({ value: cents, itemStyle: { color: colour } })),
        label: {
          show: all.length <= MOST_LABELLED,
          position: 'top',
          ...{ color: colours.ink, fontFamily: colours.font, fontSize: 11 },
          formatter: ({ value }) => euros(Number(value)),
        },
        ...(chart.limitCents !== null && { markLine: limitLine(chart.limitCents, look, euros) }),
      },
    ],
  };
}

function limitLine(limit: number, { colours }: Look, euros: (cents: number) => string) {
  return {
    symbol: 'none',
    silent: true,
    lineStyle: { color: colours.ink, type: 'dashed' as const, width: 1 },
    label: {
      position: 'start' as const,
      ...{ color: colours.ink, fontFamily: colours.font, fontSize: 11 },
      formatter: () => euros(limit),
    },
    data: [{ yAxis: limit }],
  };
}
