import type { RuleWording } from '../wording.ts';

export const firstTwoDigitsWording: RuleWording = {
  de: {
    name: 'Auffällige erste zwei Ziffern',
    looksFor:
      'Anfangsziffern von Beträgen, die deutlich häufiger vorkommen als nach dem Gesetz von Benford zu erwarten.',
    sentence: (f) =>
      `Beträge mit den ersten zwei Ziffern ${f.text('block')} kommen ${f.text('observed')}-mal vor, zu erwarten wären ${f.text('expected')} von ${f.text('payments')} Zahlungen. Am häufigsten ist der Betrag ${f.text('top_amount_cents')} (${f.text('top_amount_payments')}-mal).` +
      (f.raw('left_out_permille') === 0
        ? ''
        : ` Feste Sätze (${f.text('left_out_permille')} der Zahlungen ab ${f.text('from_cents')}) zählen dabei nicht mit.`),
    harmless: [
      'Feste Sätze oder übliche Preise mit diesen Ziffern.',
      'Regelmäßige gleich hohe Rechnungen eines Empfängers.',
      'Eine Betragsgrenze, an der Leistungen gedeckelt sind.',
    ],
    requests: ['Erläuterung der häufigsten Beträge.', 'Stichprobe der Belege zu diesen Beträgen.'],
  },
  en: {
    name: 'Striking first two digits',
    looksFor:
      'First digits of amounts that occur clearly more often than expected by Benford’s law.',
    sentence: (f) =>
      `Amounts with the first two digits ${f.text('block')} occur ${f.text('observed')} times, ${f.text('expected')} of ${f.text('payments')} payments would be expected. The most frequent amount is ${f.text('top_amount_cents')} (${f.text('top_amount_payments')} times).` +
      (f.raw('left_out_permille') === 0
        ? ''
        : ` Tariffs (${f.text('left_out_permille')} of the payments from ${f.text('from_cents')} on) are left out.`),
    harmless: [
      'Tariffs or usual prices with these digits.',
      'Regular equal invoices of one payee.',
      'A cap at which benefits are cut off.',
    ],
    requests: [
      'Explanation of the most frequent amounts.',
      'A sample of documents of these amounts.',
    ],
  },
};
