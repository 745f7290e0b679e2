import type { RuleWording } from '../wording.ts';

export const repeatedOneTimeBenefitWording: RuleWording = {
  de: {
    name: 'Wiederholte einmalige Leistung',
    looksFor: 'Dieselbe einmalige Leistung für dieselbe Person vor Ablauf des üblichen Abstands.',
    sentence: (f) =>
      `Die einmalige Leistung ${f.text('benefit_code')} wurde am ${f.text('second_date')} (${f.text('second_cents')}) erneut gezahlt; die vorige Zahlung war am ${f.text('first_date')} (${f.text('first_cents')}). Üblich ist ein Abstand von mindestens ${f.text('interval_months')} Monaten, vergangen waren ${f.text('months')} volle Monate.`,
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
      `The one-time benefit ${f.text('benefit_code')} was paid again on ${f.text('second_date')} (${f.text('second_cents')}); the payment before was on ${f.text('first_date')} (${f.text('first_cents')}). The usual interval is at least ${f.text('interval_months')} months, ${f.text('months')} full months had passed.`,
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
