import type { RuleWording } from '../rule.ts';

export const probabilitiesOffWording: RuleWording = {
  de: {
    name: 'Wahrscheinlichkeiten ergeben nicht 100 %',
    looksFor: 'Verzweigungen, deren Wahrscheinlichkeiten zusammen nicht 100 % sind.',
    sentence: (f) =>
      `Die Wahrscheinlichkeiten an der Verzweigung ${f.here} ergeben ${f.number('percent')} % statt 100 %.`,
    advice: () => 'Anteile der Wege angleichen.',
  },
  en: {
    name: 'Probabilities do not add up to 100 %',
    looksFor: 'Gateways whose probabilities do not add up to 100 %.',
    sentence: (f) =>
      `The probabilities at the gateway ${f.here} add up to ${f.number('percent')} % instead of 100 %.`,
    advice: () => 'Correct the shares of the ways.',
  },
};
