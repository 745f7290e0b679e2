import type { RuleWording } from '../wording.ts';

export const reversalPairWording: RuleWording = {
  de: {
    name: 'Zahlung mit Rückbuchung',
    looksFor:
      'Zahlung, die storniert oder zurückgebucht wurde, mit der erneuten Auszahlung, falls es eine gab.',
    sentence: (f) =>
      `Die Zahlung über ${f.text('amount_cents')} vom ${f.text('paid_on')} wurde am ${f.text('reversed_on')} zurückgebucht` +
      (f.raw('repaid_on') === null ? '.' : ` und am ${f.text('repaid_on')} erneut ausgezahlt.`),
    harmless: [
      'Falsche Bankverbindung oder Rückläufer der Bank.',
      'Berichtigung eines Buchungsfehlers.',
      'Verrechnung mit einer Gutschrift des Empfängers.',
    ],
    requests: [
      'Grund der Rückbuchung.',
      'Bei erneuter Auszahlung: auf welches Konto und wer sie freigegeben hat.',
    ],
  },
  en: {
    name: 'Payment with reversal',
    looksFor: 'A payment that was cancelled or reversed, with the re-payment when there was one.',
    sentence: (f) =>
      `The payment of ${f.text('amount_cents')} of ${f.text('paid_on')} was reversed on ${f.text('reversed_on')}` +
      (f.raw('repaid_on') === null ? '.' : ` and paid again on ${f.text('repaid_on')}.`),
    harmless: [
      'Wrong bank details or a return by the bank.',
      'Correction of a booking error.',
      'Offset against a credit note of the payee.',
    ],
    requests: [
      'Reason of the reversal.',
      'For a re-payment: the account it went to and who released it.',
    ],
  },
};
