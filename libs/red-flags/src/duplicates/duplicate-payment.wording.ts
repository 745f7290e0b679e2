import type { RuleWording } from '../wording.ts';

export const duplicatePaymentWording: RuleWording = {
  de: {
    name: 'Mögliche Doppelzahlung',
    looksFor:
      'Gleicher Betrag an denselben Empfänger für denselben Zweck, für sich überschneidende Zeiträume oder innerhalb weniger Tage.',
    sentence: (f) =>
      `${f.text('payments')} Zahlungen über je ${f.text('amount_cents')} gingen zwischen dem ${f.text('first_date')} und dem ${f.text('last_date')} an denselben Empfänger für denselben Zweck.` +
      (f.raw('period_from') === null
        ? ''
        : ` Ihre Leistungszeiträume überschneiden sich (${f.text('period_from')} bis ${f.text('period_to')}).`),
    harmless: [
      'Zwei tatsächlich verschiedene Leistungen oder Rechnungen über denselben Betrag, etwa für zwei Personen.',
      'Die erste Zahlung kam zurück und wurde neu ausgeführt, die Rückbuchung steht aber nicht in der Datei.',
      'Nachzahlung oder Rate aus derselben Bewilligung.',
    ],
    requests: [
      'Rechnungen oder Bescheide zu allen Zahlungen der Gruppe.',
      'Kontoauszug mit den Ausführungen und möglichen Rückläufern.',
      'Erläuterung der Stelle, warum gleich hohe Beträge anfielen.',
    ],
  },
  en: {
    name: 'Possible duplicate payment',
    looksFor:
      'The same amount to the same payee for the same purpose, for overlapping periods or within a few days.',
    sentence: (f) =>
      `${f.text('payments')} payments of ${f.text('amount_cents')} each went to the same payee for the same purpose between ${f.text('first_date')} and ${f.text('last_date')}.` +
      (f.raw('period_from') === null
        ? ''
        : ` Their benefit periods overlap (${f.text('period_from')} to ${f.text('period_to')}).`),
    harmless: [
      'Two different benefits or invoices of the same amount, for example for two persons.',
      'The first payment came back and was made again, but the return is not in the file.',
      'Back payment or instalment of one grant.',
    ],
    requests: [
      'Invoices or decisions of all payments of the group.',
      'Bank statement with the payments and possible returns.',
      'Explanation by the office why equal amounts fell due.',
    ],
  },
};
