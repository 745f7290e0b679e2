import { counted, spanOfDays } from '../phrases.ts';
import type { RuleWording, SentenceFacts } from '../wording.ts';

const days = (f: SentenceFacts, language: 'de' | 'en'): string =>
  f.raw('first_date') === null ? '' : ` ${spanOfDays(f, 'first_date', 'last_date', language)}`;

export const sharedAccountWording: RuleWording = {
  de: {
    name: 'Ein Konto für viele Haushalte',
    looksFor: 'Ein Konto, auf das Leistungen für viele verschiedene Haushalte gehen.',
    sentence: (f) =>
      `Auf ein Konto gingen${days(f, 'de')} ${counted(f, 'payments', 'de', 'eine Zahlung', 'Zahlungen')} für ${counted(f, 'households', 'de', 'einen Haushalt', 'verschiedene Haushalte')}, zusammen ${f.text('total_cents')}.`,
    harmless: [
      'Konto einer gesetzlichen Betreuung, eines Trägers oder einer Unterkunft.',
      'Vermieter oder Versorger, dessen Art als Empfänger nicht gekennzeichnet ist.',
      'Verwandte, die ein Konto gemeinsam nutzen.',
    ],
    requests: [
      'Nachweis des Kontoinhabers.',
      'Betreuerausweis, Vollmacht oder Abtretung.',
      'Wer die Bankverbindung in den Fällen erfasst und bestätigt hat.',
    ],
  },
  en: {
    name: 'One account for many households',
    looksFor: 'One account that receives benefits of many different households.',
    sentence: (f) =>
      `One account received ${counted(f, 'payments', 'en', 'one payment', 'payments')} for ${counted(f, 'households', 'en', 'one household', 'different households')}${days(f, 'en')}, ${f.text('total_cents')} in total.`,
    harmless: [
      'Account of a legal guardian, a provider or a shelter.',
      'Landlord or utility whose payee type is not marked.',
      'Relatives who share an account.',
    ],
    requests: [
      'Proof of the account holder.',
      'Guardian’s certificate, power of attorney or assignment.',
      'Who captured and confirmed the bank details in these cases.',
    ],
  },
};
