import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { Proposal, Range } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import type { Measure } from './search.ts';

export type SavingUnit = 'minutes' | 'hours' | 'cents' | 'posts';

const units: Readonly<Record<Measure, SavingUnit>> = {
  zeit: 'minutes',
  kosten: 'cents',
  durchlauf: 'hours',
};

/** Savings as people read them. Many minutes are hours. */
export function useSavingText() {
  const say = useTexts(processImprovementTexts);
  const { money, precise } = useFormat();
  /** @param beside another value of the same line, so that both have one unit */
  const shown = (unit: SavingUnit, value: number, beside = 0): string => {
    if (unit === 'cents') return money(Math.round(value));
    if (unit === 'posts') return say('unit.posts', { value: precise(value, 2) });
    const inHours = unit === 'minutes' && Math.max(Math.abs(value), Math.abs(beside)) >= 600;
    const figure = inHours ? value / 60 : value;
    const text = precise(figure, Math.abs(figure) >= 100 ? 0 : 1);
    return say(unit === 'hours' || inHours ? 'unit.hours' : 'unit.minutes', { value: text });
  };
  return {
    shown,
    unitOf: (measure: Measure): SavingUnit => units[measure],
    range: (unit: SavingUnit, { low, high }: Range): string =>
      low === high
        ? shown(unit, low)
        : say('saving.range', { low: shown(unit, low, high), high: shown(unit, high, low) }),
    perOf: (measure: Measure, { saving }: Pick<Proposal, 'saving'>): string => {
      const year = measure === 'zeit' ? saving.minutesPerYear : saving.centsPerYear;
      return say(measure !== 'durchlauf' && year ? 'saving.perYear' : 'saving.perCase');
    },
    labelOf: (measure: Measure, { saving }: Pick<Proposal, 'saving'>): string => {
      if (measure === 'durchlauf') return say('saving.durchlauf');
      const year = measure === 'zeit' ? saving.minutesPerYear : saving.centsPerYear;
      return say(`saving.${measure}.${year ? 'year' : 'case'}`);
    },
  };
}
