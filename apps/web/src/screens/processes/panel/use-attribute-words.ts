import { useLanguage, useTexts } from '../../../texts/use-texts.ts';
import { englishWords, germanWords } from './attribute-words.ts';
import type { Attribute } from './field-value.ts';
import { panelTexts } from './panel.texts.ts';
import { englishValues, germanValues } from './value-words.ts';

/** Their labels say it already. */
const COUNTED = new Set(['times', 'cases-per-year']);

/** What the attributes of the descriptor and their values are called; the technical name where there is no word. */
export function useAttributeWords() {
  const say = useTexts(panelTexts);
  const language = useLanguage();
  const [words, values] =
    language === 'de' ? [germanWords, germanValues] : [englishWords, englishValues];
  const of = (type: string, name: string) => words[`${type}.${name}`] ?? words[name] ?? [name];
  return {
    /** Where the unit stands with the value. */
    plainLabel: (type: string, { name }: Attribute) => of(type, name)[0],
    label: (type: string, { name, unit }: Attribute) => {
      const [label] = of(type, name);
      return unit && !COUNTED.has(unit) ? say('unit', { label, unit: say(`unit.${unit}`) }) : label;
    },
    help: (type: string, { name }: Attribute) => of(type, name)[1],
    value: ({ enumeration = '' }: Attribute, value: string) =>
      values[enumeration]?.[value] ?? value,
  };
}
