import { inWords, monthName } from '../phrases.ts';
import type { RuleWording, SentenceFacts } from '../wording.ts';
import { functionNames } from './function-names.ts';

/** Dative: `einer von zwölf Zahlungen`. */
function share(f: SentenceFacts, language: 'de' | 'en'): string {
  const all = Number(f.raw('all_payments'));
  const part = Number(f.raw('payments'));
  if (all === 1) return language === 'de' ? 'der einzigen Zahlung' : 'the only payment';
  const one = language === 'de' ? 'einer' : 'one';
  const shown = part === 1 ? one : inWords(part, language);
  return language === 'de'
    ? `${shown} von ${inWords(all, language)} Zahlungen`
    : `${shown} of ${inWords(all, language)} payments`;
}

export const missingSecondPersonWording: RuleWording = {
  de: {
    name: 'Fehlende zweite Person',
    looksFor: 'Unvereinbare Funktionen an einer Zahlung in einer Hand.',
    sentence: (f) =>
      `Bei ${share(f, 'de')} im ${monthName(f, 'month', 'de')} hatte ${f.text('employee')} die Funktionen „${functionNames(f.raw('functions'), 'de')}“ in einer Hand; zusammen ${f.text('total_cents')}.`,
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
      `At ${share(f, 'en')} in ${monthName(f, 'month', 'en')}, ${f.text('employee')} held the functions “${functionNames(f.raw('functions'), 'en')}” in one hand; ${f.text('total_cents')} in total.`,
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
