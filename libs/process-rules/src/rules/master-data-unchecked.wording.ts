import type { RuleWording } from '../rule.ts';

export const masterDataUncheckedWording: RuleWording = {
  de: {
    name: 'Stammdatenänderung ungeprüft',
    looksFor: 'Änderungen von Bankverbindung oder Adresse, die ohne Abgleich zur Zahlung führen.',
    sentence: (f) =>
      `Was ${f.here} ändert, erreicht ${f.element('paymentId')} ohne Abgleich: ${f.way}.`,
    advice: () =>
      'Vor der ersten Zahlung abgleichen: Rückruf unter bekannter Nummer, Nachweis oder Kontoverlauf.',
  },
  en: {
    name: 'Change of master data unchecked',
    looksFor:
      'Changes of a bank account or an address that lead to a payment without a comparison.',
    sentence: (f) =>
      `What ${f.here} changes reaches ${f.element('paymentId')} without a comparison: ${f.way}.`,
    advice: () =>
      'Compare before the first payment: call back on a known number, ask for proof or look at the account history.',
  },
};
