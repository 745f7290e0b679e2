import { useCallback } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Estimate } from './process-simulation.queries.ts';
import { processSimulationTexts } from './process-simulation.texts.ts';

/** Long times are days of 24 hours. */
const DAYS_FROM_H = 72;

/** Figures of a run as people read them. */
export function useRunText() {
  const say = useTexts(processSimulationTexts);
  const { precise, percent } = useFormat();
  const hours = useCallback(
    (value: number): string => {
      const size = Math.abs(value);
      if (size >= DAYS_FROM_H) return say('unit.days', { value: precise(value / 24, 1) });
      if (size !== 0 && size < 1) return say('unit.minutes', { value: precise(value * 60, 0) });
      return say('unit.hours', { value: precise(value, 1) });
    },
    [say, precise],
  );
  const shown = (unit: 'hours' | 'share' | 'count', value: number): string => {
    if (unit === 'hours') return hours(value);
    return unit === 'share' ? percent(value) : precise(value, 1);
  };
  return {
    hours,
    shown,
    interval: (unit: 'hours' | 'share' | 'count', { low, high }: Estimate): string | undefined =>
      low === null || high === null
        ? undefined
        : say('figure.interval', { low: shown(unit, low), high: shown(unit, high) }),
  };
}
