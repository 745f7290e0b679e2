import type { RuleWording } from '../rule.ts';
import { listed } from '../words/listed.ts';

const DE = {
  limit: 'Betragsgrenze',
  receipt: 'Beleg',
  'daily-closing': 'täglicher Kassenabschluss',
};
const EN = { limit: 'a limit', receipt: 'a receipt', 'daily-closing': 'a daily closing' };

export const cashPaymentWording: RuleWording = {
  de: {
    name: 'Barzahlung ohne Sicherung',
    looksFor: 'Bar- oder Scheckzahlungen ohne Betragsgrenze, Beleg oder täglichen Kassenabschluss.',
    sentence: (f) =>
      `Bei ${f.here} (${f.text('way') === 'bar' ? 'Barzahlung' : 'Scheck'}) fehlt: ${listed(f.raw('missing'), DE)}.`,
    advice: () => 'Betragsgrenze, zwei Personen, Beleg und täglichen Kassenabschluss vorsehen.',
  },
  en: {
    name: 'Cash payment without safeguards',
    looksFor:
      'Payments in cash or by cheque without a limit, a receipt or a daily closing of the cash desk.',
    sentence: (f) =>
      `At ${f.here} (${f.text('way') === 'bar' ? 'cash' : 'cheque'}) is missing: ${listed(f.raw('missing'), EN)}.`,
    advice: () => 'Provide a limit, two persons, a receipt and a daily closing of the cash desk.',
  },
};
