import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { unitsTexts } from './units.texts.ts';

/** From when to when something holds, in words. */
export function useValidity(): (from: string | null, to: string | null) => string {
  const say = useTexts(unitsTexts);
  const { date } = useFormat();
  return (from, to) => {
    if (from && to) return say('between', { from: date(from), to: date(to) });
    if (from) return say('from', { from: date(from) });
    return to ? say('until', { to: date(to) }) : say('always');
  };
}
