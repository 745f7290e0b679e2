import type { RuleWording, SentenceFacts } from '../wording.ts';

const DE: Readonly<Record<string, string>> = {
  application: 'ist kein Antrag vermerkt',
  decision: 'ist kein Bescheid vermerkt',
  'application+decision': 'sind weder Antrag noch Bescheid vermerkt',
};
const EN: Readonly<Record<string, string>> = {
  application: 'no application is recorded',
  decision: 'no decision is recorded',
  'application+decision': 'neither application nor decision is recorded',
};
const missing = (f: SentenceFacts): string => String(f.raw('missing'));

export const missingApplicationOrDecisionWording: RuleWording = {
  de: {
    name: 'Fehlender Antrag oder Bescheid',
    looksFor:
      'Einmalige Zahlung ohne Antrag, ohne Bescheid oder mit einem Bescheid erst nach der Zahlung.',
    sentence: (f) =>
      `Zur einmaligen Zahlung ${f.text('benefit_code')} über ${f.text('amount_cents')} vom ${f.text('payment_date')} ` +
      (missing(f) === 'decision-late'
        ? `erging der Bescheid erst am ${f.text('decision_date')}, ${f.text('days_late')} nach der Zahlung.`
        : `${DE[missing(f)] ?? missing(f)}.`),
    harmless: [
      'Der Antrag wurde mündlich gestellt und in der Akte vermerkt.',
      'Die Nummer wurde im Verfahren nicht erfasst, das Schriftstück liegt in der Akte.',
      'Eilfall, über den später entschieden wurde.',
    ],
    requests: [
      'Akte mit Antrag und Bescheid.',
      'Vermerk über die Eilbedürftigkeit.',
      'Belege über Bedarf und Verwendung.',
    ],
  },
  en: {
    name: 'Missing application or decision',
    looksFor:
      'One-time payment without application, without decision, or decided only after it was paid.',
    sentence: (f) =>
      `For the one-time payment ${f.text('benefit_code')} of ${f.text('amount_cents')} of ${f.text('payment_date')} ` +
      (missing(f) === 'decision-late'
        ? `the decision was made only on ${f.text('decision_date')}, ${f.text('days_late')} after the payment.`
        : `${EN[missing(f)] ?? missing(f)}.`),
    harmless: [
      'The application was made orally and noted in the file.',
      'The number was not captured, the paper is in the file.',
      'An urgent case that was decided later.',
    ],
    requests: [
      'The file with application and decision.',
      'Note on the urgency.',
      'Receipts for need and use.',
    ],
  },
};
