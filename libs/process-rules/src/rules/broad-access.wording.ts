import type { RuleWording } from '../rule.ts';

export const broadAccessWording: RuleWording = {
  de: {
    name: 'Breiter Schreibzugriff auf besondere Daten',
    looksFor: 'Schritte, die besondere personenbezogene Daten in mehr als zwei Datenarten ändern.',
    sentence: (f) =>
      `${f.here} ändert besondere personenbezogene Daten in ${f.number('count')} Datenarten (${f.text('records')}).`,
    advice: () =>
      'Prüfen, welche Felder der Schritt wirklich braucht; übrige Schreibrechte entziehen oder den Schritt teilen.',
  },
  en: {
    name: 'Broad write access to special data',
    looksFor:
      'Steps that change special categories of personal data in more than two kinds of records.',
    sentence: (f) =>
      `${f.here} changes special categories of personal data in ${f.number('count')} kinds of records (${f.text('records')}).`,
    advice: () =>
      'Check which fields the step really needs; withdraw the other rights to write, or split the step.',
  },
};
