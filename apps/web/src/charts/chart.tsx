import { lazy, Suspense } from 'react';
import type { ChartColours } from './chart-colours.ts';
import type { ChartOption } from './echart.tsx';
import classes from './chart.module.css';

const EChart = lazy(async () => {
  const { EChart: component } = await import('./echart.tsx');
  return { default: component };
});

interface Props {
  /** What the picture shows, as one sentence; screen readers get this and the table beside it. */
  readonly label: string;
  /** CSS height. */
  readonly height: number;
  /** Made from the colours of the scheme that is shown. */
  readonly option: (colours: ChartColours) => ChartOption;
}

/** A chart as SVG; the drawing library is loaded with the first chart that is shown. */
export function Chart({ label, height, option }: Props) {
  return (
    <figure className={classes['figure']} style={{ height }} aria-label={label} role="img">
      <Suspense fallback={null}>
        <EChart option={option} />
      </Suspense>
    </figure>
  );
}
