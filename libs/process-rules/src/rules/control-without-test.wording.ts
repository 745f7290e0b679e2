import type { RuleWording } from '../rule.ts';

export const controlWithoutTestWording: RuleWording = {
  de: {
    name: 'Schlüsselkontrolle ohne Prüfung',
    looksFor:
      'Schlüsselkontrollen ohne Datenprüfung oder mit einer, die älter als zwölf Monate ist.',
    sentence: (f) =>
      f.raw('test') === null
        ? `Die Schlüsselkontrolle „${f.text('control')}“ bei ${f.here} ist mit keiner Prüfung der Zahlungsdaten verbunden.`
        : `Die Schlüsselkontrolle „${f.text('control')}“ bei ${f.here} wurde zuletzt am ${f.text('lastTest')} geprüft.`,
    advice: () => 'Prüfregel für die Zahlungsdaten zuordnen und ausführen.',
  },
  en: {
    name: 'Key control without a test',
    looksFor:
      'Key controls without a test of the data, or with one that is older than twelve months.',
    sentence: (f) =>
      f.raw('test') === null
        ? `The key control “${f.text('control')}” at ${f.here} is linked to no test of the payment data.`
        : `The key control “${f.text('control')}” at ${f.here} was last tested on ${f.text('lastTest')}.`,
    advice: () => 'Link a rule on the payment data and run it.',
  },
};
