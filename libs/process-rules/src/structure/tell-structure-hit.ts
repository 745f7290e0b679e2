import type { Language } from '#pruefwerk/problems';
import type { ToldHit } from '../words/tell-hit.ts';
import type { StructureElementKind, StructureHit } from './check-structure.ts';
import { structureTexts } from './structure-texts.ts';

const nameless: Readonly<Record<Language, Readonly<Record<StructureElementKind, string>>>> = {
  de: {
    ...{ step: 'Schritt ohne Namen', event: 'Ereignis ohne Namen', flow: 'Pfeil ohne Namen' },
    ...{ gateway: 'Verzweigung ohne Namen', process: 'Ablauf ohne Namen' },
    other: 'Element ohne Namen',
  },
  en: {
    ...{ step: 'step without a name', event: 'event without a name', flow: 'arrow without a name' },
    ...{ gateway: 'gateway without a name', process: 'flow without a name' },
    other: 'element without a name',
  },
};

/** A hit as people read it. */
export function tellStructureHit(hit: StructureHit, language: Language): ToldHit {
  const { ruleId, elementName, elementKind } = hit;
  const { name, sentence, advice } = structureTexts[ruleId][language];
  const called = elementName === '' ? nameless[language][elementKind] : elementName;
  const here = language === 'de' ? `„${called}“` : `“${called}”`;
  return { name, sentence: sentence.replace('{here}', here), advice };
}
