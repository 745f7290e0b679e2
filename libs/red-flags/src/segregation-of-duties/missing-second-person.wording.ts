import type { RuleWording } from '../wording.ts';
import { functionNames } from './function-names.ts';

export const missingSecondPersonWording: RuleWording = {
  de: {
    name: 'Fehlende zweite Person',
    looksFor: 'Unvereinbare Funktionen an einer Zahlung in einer Hand.',
    sentence: (f) =>
      `Bei ${f.text('payments')} von ${f.text('all_payments')} Zahlungen im Monat ab ${f.text('month')} hatte ${f.text('employee')} die Funktionen „${functionNames(f.raw('functions'), 'de')}“ in einer Hand; zusammen ${f.text('total_cents')}.`,
    harmless: [
      'Dokumentierte Ausnahme in einer sehr kleinen Stelle mit nachträglicher Stichprobe.',
      'Die zweite Person zeichnete auf Papier, das Verfahren übernimmt sie nicht.',
      'Technische Kennung eines Zahllaufs statt einer Person.',
    ],
    requests: [
      'Befugnisliste und Vertretungsregelung für den Monat.',
      'Papierbelege mit der zweiten Unterschrift.',
      'Dokumentierte Ausnahme und ausgleichende Kontrolle.',
    ],
  },
  en: {
    name: 'Missing second person',
    looksFor: 'Incompatible functions at one payment in one hand.',
    sentence: (f) =>
      `At ${f.text('payments')} of ${f.text('all_payments')} payments in the month from ${f.text('month')}, ${f.text('employee')} held the functions “${functionNames(f.raw('functions'), 'en')}” in one hand; ${f.text('total_cents')} in total.`,
    harmless: [
      'Documented exception in a very small office with sample checks afterwards.',
      'The second person signed on paper, which the system does not record.',
      'Technical account of a payment run instead of a person.',
    ],
    requests: [
      'List of authorities and of deputies for the month.',
      'Paper documents with the second signature.',
      'The documented exception and its compensating control.',
    ],
  },
};
