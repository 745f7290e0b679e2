import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Figure, Range } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';

type Factor = Figure['lines'][number]['factors'][number];

/** Figures as people read them, with their unit. */
export function useFigureText() {
  const say = useTexts(processFiguresTexts);
  const format = useFormat();
  const shown = (unit: Figure['unit'], value: number): string => {
    if (unit === 'cents') return format.money(Math.round(value));
    const fine = unit === 'count' || unit === 'posts' ? 2 : 1;
    const digits = Math.abs(value) >= 1000 ? 0 : fine;
    return say(`unit.${unit}`, { value: format.precise(value, digits) });
  };
  return {
    shown,
    range: (unit: Figure['unit'], { low, high }: Range): string =>
      say('range', { low: shown(unit, low), high: shown(unit, high) }),
    factor: ({ name, value }: Factor): string => {
      if (name === 'centsPerHour' || name === 'centsPerCase') {
        return say(`factor.${name}`, { value: format.money(Math.round(value)) });
      }
      const text = name === 'share' ? format.percent(value) : format.precise(value, 4);
      return say(`factor.${name}`, { value: text, count: value });
    },
  };
}
