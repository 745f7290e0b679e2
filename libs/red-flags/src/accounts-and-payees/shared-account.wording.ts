import type { RuleWording } from '../wording.ts';

export const sharedAccountWording: RuleWording = {
  de: {
    name: 'Ein Konto für viele Haushalte',
    looksFor: 'Ein Konto, auf das Leistungen für viele verschiedene Haushalte gehen.',
    sentence: (f) =>
      `Auf ein Konto gingen vom ${f.text('first_date')} bis ${f.text('last_date')} ${f.text('payments')} Zahlungen für ${f.text('households')} verschiedene Haushalte, zusammen ${f.text('total_cents')}.`,
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
      `One account received ${f.text('payments')} payments for ${f.text('households')} different households from ${f.text('first_date')} to ${f.text('last_date')}, ${f.text('total_cents')} in total.`,
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
