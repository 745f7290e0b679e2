import type { RuleWording } from '../rule.ts';

export const controlBypassableWording: RuleWording = {
  de: {
    name: 'Schlüsselkontrolle umgehbar',
    looksFor:
      'Schlüsselkontrollen, die auf einigen, aber nicht auf allen Wegen zur Zahlung liegen.',
    sentence: (f) =>
      `Die Schlüsselkontrolle „${f.text('control')}“ bei ${f.here} lässt sich umgehen: ${f.way}.`,
    advice: (f) =>
      f.raw('placeId')
        ? `Kontrolle vor die Verzweigung legen, zum Beispiel zu ${f.element('placeId')}, oder auf jedem Zweig vorsehen.`
        : 'Kontrolle vor die Verzweigung legen oder auf jedem Zweig vorsehen.',
  },
  en: {
    name: 'Key control can be bypassed',
    looksFor: 'Key controls that lie on some but not on all ways to the payment.',
    sentence: (f) =>
      `The key control “${f.text('control')}” at ${f.here} can be bypassed: ${f.way}.`,
    advice: (f) =>
      f.raw('placeId')
        ? `Move the control before the split, for example to ${f.element('placeId')}, or repeat it on every branch.`
        : 'Move the control before the split, or repeat it on every branch.',
  },
};
