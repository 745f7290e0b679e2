import { useComputedColorScheme } from '@mantine/core';
import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import type { ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartColours } from './chart-colours.ts';
import classes from './chart.module.css';

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption
>;

interface Props {
  readonly option: (colours: ChartColours) => ChartOption;
}

/** Draws into its own element; drawn anew when the colour scheme changes, resized with the page. */
export function EChart({ option }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (!element.current) return undefined;
    const chart = echarts.init(element.current, null, { renderer: 'svg' });
    chart.setOption({ animation: false, ...option(coloursOf(element.current)) });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, scheme]);
  return <div ref={element} className={classes['canvas']} aria-hidden />;
}

function coloursOf(element: HTMLElement): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--pw-${name}`).trim();
  return {
    ink: token('ink'),
    quiet: token('ink-3'),
    line: token('line'),
    surface: token('surface'),
    accent: token('accent'),
    soft: token('bar-soft'),
    high: token('high'),
    font: style.fontFamily,
  };
}
