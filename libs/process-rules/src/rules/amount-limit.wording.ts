import type { RuleWording } from '../rule.ts';

export const amountLimitWording: RuleWording = {
  de: {
    name: 'Freigabegrenze nicht eingehalten',
    looksFor: 'Zahlungen über der Freigabegrenze der Rolle oder ohne Verzweigung nach dem Betrag.',
    sentence: (f) =>
      f.raw('amountEur') === null
        ? `Die Rolle „${f.text('role')}“ darf bis ${f.number('limitEur')} € entscheiden, doch vor ${f.here} fragt nichts nach dem Betrag.`
        : `${f.here} reicht bis ${f.number('amountEur')} €, die Rolle „${f.text('role')}“ darf nur bis ${f.number('limitEur')} € entscheiden.`,
    advice: () => 'Verzweigung nach dem Betrag mit Weg zur nächsthöheren Befugnis vorsehen.',
  },
  en: {
    name: 'Signing limit not kept',
    looksFor: 'Payments above the signing limit of the role, or without a gateway on the amount.',
    sentence: (f) =>
      f.raw('amountEur') === null
        ? `The role “${f.text('role')}” may decide up to ${f.number('limitEur')} €, yet nothing before ${f.here} asks for the amount.`
        : `${f.here} goes up to ${f.number('amountEur')} €, the role “${f.text('role')}” may decide only up to ${f.number('limitEur')} €.`,
    advice: () => 'Add a gateway on the amount with a way to the next higher authority.',
  },
};
