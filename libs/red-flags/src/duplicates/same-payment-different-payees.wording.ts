import { capital, counted, spanOfDays } from '../phrases.ts';
import type { RuleWording } from '../wording.ts';

export const samePaymentDifferentPayeesWording: RuleWording = {
  de: {
    name: 'Gleiche Zahlung an verschiedene Empfänger',
    looksFor:
      'Gleicher Betrag mit demselben Beleg, Fall oder Verwendungszweck an verschiedene Empfänger.',
    sentence: (f) =>
      `${capital(counted(f, 'payments', 'de', 'eine Zahlung', 'Zahlungen'))} über je ${f.text('amount_cents')} mit demselben Bezug „${f.text('reference')}“ gingen ${spanOfDays(f, 'first_date', 'last_date', 'de')} an ${counted(f, 'payees', 'de', 'einen Empfänger', 'verschiedene Empfänger')}.`,
    harmless: [
      'Die Bankverbindung oder die Stammnummer des Empfängers wurde inzwischen geändert.',
      'Eine Sammelrechnung wurde auf mehrere Empfänger aufgeteilt.',
      'Hälftige Aufteilung, etwa auf beide Elternteile.',
    ],
    requests: [
      'Beleg oder Bescheid, auf den sich alle Zahlungen beziehen.',
      'Nachweis der Kontoinhaber und der Änderungen der Bankverbindung.',
      'Begründung, warum mehrere Empfänger denselben Betrag erhielten.',
    ],
  },
  en: {
    name: 'Same payment to different payees',
    looksFor:
      'The same amount with the same document, case or remittance text to different payees.',
    sentence: (f) =>
      `${capital(counted(f, 'payments', 'en', 'one payment', 'payments'))} of ${f.text('amount_cents')} each with the same reference “${f.text('reference')}” went to ${counted(f, 'payees', 'en', 'one payee', 'different payees')} ${spanOfDays(f, 'first_date', 'last_date', 'en')}.`,
    harmless: [
      'The payee’s bank details or master record changed meanwhile.',
      'A collective invoice was divided among several payees.',
      'Equal halves, for example for both parents.',
    ],
    requests: [
      'The document or decision that all payments refer to.',
      'Proof of the account holders and of changes of bank details.',
      'Reason why several payees received the same amount.',
    ],
  },
};
