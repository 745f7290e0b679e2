import { capital, counted, spanOfDays } from '../phrases.ts';
import type { RuleWording, SentenceFacts } from '../wording.ts';

function periods(f: SentenceFacts, sentence: (from: string, to: string) => string): string {
  return f.raw('period_from') === null ? '' : sentence(f.text('period_from'), f.text('period_to'));
}

export const duplicatePaymentWording: RuleWording = {
  de: {
    name: 'Mögliche Doppelzahlung',
    looksFor:
      'Gleicher Betrag an denselben Empfänger für denselben Zweck, für sich überschneidende Zeiträume oder innerhalb weniger Tage.',
    sentence: (f) =>
      `${capital(counted(f, 'payments', 'de', 'eine Zahlung', 'Zahlungen'))} über je ${f.text('amount_cents')} gingen ${spanOfDays(f, 'first_date', 'last_date', 'de')} an denselben Empfänger${f.raw('purpose') === '' ? '' : ' für denselben Zweck'}.` +
      periods(f, (from, to) =>
        from === to
          ? ` Als Leistungszeitraum ist jeweils der ${from} angegeben.`
          : ` Ihre Leistungszeiträume liegen zwischen dem ${from} und dem ${to}.`,
      ),
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
      `${capital(counted(f, 'payments', 'en', 'one payment', 'payments'))} of ${f.text('amount_cents')} each went to the same payee${f.raw('purpose') === '' ? '' : ' for the same purpose'} ${spanOfDays(f, 'first_date', 'last_date', 'en')}.` +
      periods(f, (from, to) =>
        from === to
          ? ` The benefit period given is ${from} each time.`
          : ` Their benefit periods are between ${from} and ${to}.`,
      ),
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
