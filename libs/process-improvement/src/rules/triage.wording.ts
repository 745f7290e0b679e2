import type { ImprovementWording } from '../rule.ts';

export const triageWording: ImprovementWording = {
  de: {
    name: 'Einfache Fälle getrennt',
    looksFor: 'Schritte, in denen einfache und schwierige Fälle gleich bearbeitet werden.',
    finding: (f) =>
      f.raw('gatewayId') === null
        ? `Die Zeiten von ${f.here} streuen stark (Variationskoeffizient ${f.number('cv')}): Vermutlich sind es einfache und schwierige Fälle.`
        : `Nach ${f.element('gatewayId')} durchlaufen auch kleine Beträge (mindestens ${f.percent('share')} der Fälle) den vollen Schritt ${f.here}.`,
    change: (f) =>
      `Einfache Fälle (${f.percent('share')}) werden beim Eingang erkannt und verkürzt bearbeitet.`,
    checkFirst: () =>
      'Woran ist ein einfacher Fall beim Eingang sicher zu erkennen? Welche Prüfung darf dabei nicht entfallen?',
  },
  en: {
    name: 'Separate simple cases',
    looksFor: 'Steps in which simple and difficult cases are treated alike.',
    finding: (f) =>
      f.raw('gatewayId') === null
        ? `The times of ${f.here} vary widely (coefficient of variation ${f.number('cv')}): presumably there are simple and difficult cases.`
        : `After ${f.element('gatewayId')} small amounts (at least ${f.percent('share')} of the cases) go through the full step ${f.here} too.`,
    change: (f) =>
      `Simple cases (${f.percent('share')}) are recognised on arrival and treated more briefly.`,
    checkFirst: () =>
      'How can a simple case be recognised for certain on arrival? Which check must not fall away?',
  },
};
