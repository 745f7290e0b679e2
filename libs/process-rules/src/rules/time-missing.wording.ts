import type { RuleWording } from '../rule.ts';

export const timeMissingWording: RuleWording = {
  de: {
    name: 'Bearbeitungszeit fehlt',
    looksFor: 'Arbeitsschritte ohne Bearbeitungszeit.',
    sentence: (f) =>
      `Arbeitsschritte ohne Bearbeitungszeit: ${f.number('steps')}, der erste ist ${f.here}.`,
    advice: () =>
      'Zeiten schätzen, aufschreiben lassen oder messen, bevor der Personalbedarf berechnet wird.',
  },
  en: {
    name: 'Processing time missing',
    looksFor: 'Steps without a processing time.',
    sentence: (f) =>
      `Steps without a processing time: ${f.number('steps')}, the first one is ${f.here}.`,
    advice: () => 'Estimate, record or measure times before staffing is computed.',
  },
};
