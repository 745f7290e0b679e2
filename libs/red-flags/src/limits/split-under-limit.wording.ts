import { capital, counted, spanOfDays } from '../phrases.ts';
import type { RuleWording } from '../wording.ts';

export const splitUnderLimitWording: RuleWording = {
  de: {
    name: 'Aufteilung unter der Freigabegrenze',
    looksFor:
      'Mehrere Zahlungen für einen Bedarf, jede unter der Freigabegrenze, zusammen darüber.',
    sentence: (f) =>
      `${capital(counted(f, 'payments', 'de', 'eine Zahlung', 'Zahlungen'))} an denselben Empfänger ${spanOfDays(f, 'first_date', 'last_date', 'de')} ergeben zusammen ${f.text('total_cents')}. Jede einzelne liegt unter der Freigabegrenze von ${f.text('limit_cents')}, die höchste bei ${f.text('largest_cents')}.`,
    harmless: [
      'Bewilligte Raten.',
      'Verschiedene Bedarfe, die zufällig zusammenfielen, etwa beim Einzug.',
      'Teillieferungen mit eigenen Rechnungen.',
    ],
    requests: [
      'Anträge und Bescheide zu allen Zahlungen.',
      'Rechnungen oder Kostenvoranschläge mit Datum.',
      'Begründung, warum nicht in einer Summe angeordnet wurde.',
    ],
  },
  en: {
    name: 'Split under the signing limit',
    looksFor: 'Several payments for one need, each below the signing limit, together above it.',
    sentence: (f) =>
      `${capital(counted(f, 'payments', 'en', 'one payment', 'payments'))} to the same payee ${spanOfDays(f, 'first_date', 'last_date', 'en')} total ${f.text('total_cents')}. Each one is below the signing limit of ${f.text('limit_cents')}, the highest being ${f.text('largest_cents')}.`,
    harmless: [
      'Approved instalments.',
      'Different needs that fell together, for example on moving in.',
      'Partial deliveries with invoices of their own.',
    ],
    requests: [
      'Applications and decisions of all payments.',
      'Invoices or quotations with their dates.',
      'Reason why it was not ordered as one sum.',
    ],
  },
};
