import type { RuleWording } from '../rule.ts';

export const probabilityMissingWording: RuleWording = {
  de: {
    name: 'Wahrscheinlichkeit fehlt',
    looksFor: 'Verzweigungen, an denen nicht alle Wege eine Wahrscheinlichkeit haben.',
    sentence: (f) =>
      `An der Verzweigung ${f.here} fehlt bei ${f.number('missing')} von ${f.number('ways')} Wegen die Wahrscheinlichkeit.`,
    advice: () => 'Anteile schätzen oder auszählen, bevor Zeiten und Stellen berechnet werden.',
  },
  en: {
    name: 'Probability missing',
    looksFor: 'Gateways where not every way has a probability.',
    sentence: (f) =>
      `At the gateway ${f.here}, ${f.number('missing')} of ${f.number('ways')} ways have no probability.`,
    advice: () => 'Estimate or count the shares before times and posts are computed.',
  },
};
