import { counted, inWords } from '../phrases.ts';
import type { RuleWording, SentenceFacts } from '../wording.ts';

function passed(f: SentenceFacts): string {
  const months = Number(f.raw('months'));
  if (months === 0) return 'war noch kein voller Monat';
  return months === 1 ? 'war ein voller Monat' : `waren ${inWords(months, 'de')} volle Monate`;
}

export const repeatedOneTimeBenefitWording: RuleWording = {
  de: {
    name: 'Wiederholte einmalige Leistung',
    looksFor: 'Dieselbe einmalige Leistung für dieselbe Person vor Ablauf des üblichen Abstands.',
    sentence: (f) =>
      `Die einmalige Leistung ${f.text('benefit_code')} wurde am ${f.text('second_date')} (${f.text('second_cents')}) erneut gezahlt; die vorige Zahlung war am ${f.text('first_date')} (${f.text('first_cents')}). Üblich ist ein Abstand von mindestens ${counted(f, 'interval_months', 'de', 'einem Monat', 'Monaten')}, vergangen ${passed(f)}.`,
    harmless: [
      'Geburt eines weiteren Kindes, Umzug, Brand- oder Wasserschaden.',
      'Rate oder Nachzahlung zu derselben Bewilligung.',
      'Die örtliche Richtlinie sieht einen kürzeren Abstand vor.',
    ],
    requests: [
      'Beide Anträge und Bescheide.',
      'Vermerk mit dem Grund der erneuten Leistung.',
      'Belege über die Verwendung.',
    ],
  },
  en: {
    name: 'Repeated one-time benefit',
    looksFor: 'The same one-time benefit for the same person before the usual interval has passed.',
    sentence: (f) =>
      `The one-time benefit ${f.text('benefit_code')} was paid again on ${f.text('second_date')} (${f.text('second_cents')}); the payment before was on ${f.text('first_date')} (${f.text('first_cents')}). The usual interval is at least ${counted(f, 'interval_months', 'en', 'one month', 'months')}, ${f.raw('months') === 0 ? 'not one full month' : counted(f, 'months', 'en', 'one full month', 'full months')} had passed.`,
    harmless: [
      'Birth of another child, a move, damage by fire or water.',
      'Instalment or back payment of one grant.',
      'The local guideline has a shorter interval.',
    ],
    requests: [
      'Both applications and decisions.',
      'Note with the reason for the new benefit.',
      'Receipts for its use.',
    ],
  },
};
