import type { RuleWording } from '../rule.ts';

export const duplicateCheckMissingWording: RuleWording = {
  de: {
    name: 'Einmalzahlung ohne Dublettenprüfung',
    looksFor: 'Einmalige Zahlungen, vor denen niemand nach einer gleichen Zahlung sucht.',
    sentence: (f) =>
      `Vor ${f.here} wird nicht auf jedem Weg geprüft, ob dasselbe schon gezahlt wurde${f.way && `: ${f.way}`}.`,
    advice: () =>
      'Automatischen Abgleich nach Person, Zweck und Zeitraum vor der Auszahlung einrichten.',
  },
  en: {
    name: 'One-time payment without a check for duplicates',
    looksFor: 'One-time payments before which nobody looks for an equal payment.',
    sentence: (f) =>
      `Before ${f.here}, not every way checks whether the same has been paid already${f.way && `: ${f.way}`}.`,
    advice: () =>
      'Set up an automatic comparison by person, purpose and period before the payment.',
  },
};
