import type { ImprovementWording } from '../rule.ts';

export const doubleEntryWording: ImprovementWording = {
  de: {
    name: 'Doppelte Erfassung',
    looksFor: 'Datenfelder, die mehrere Schritte eines Falls neu erfassen.',
    finding: (f) =>
      `${f.here} erfasst ${f.text('fields')} noch einmal; das hat schon ${f.element('firstId')} getan.`,
    change: (f) => `${f.here} liest die Angaben, statt sie zu erfassen.`,
    checkFirst: () =>
      'Ist die zweite Erfassung eine bewusste Kontrolle (zum Beispiel der IBAN)? Dann bleibt sie.',
  },
  en: {
    name: 'Double entry',
    looksFor: 'Data fields that several steps of a case enter anew.',
    finding: (f) =>
      `${f.here} enters ${f.text('fields')} once more; ${f.element('firstId')} has done that already.`,
    change: (f) => `${f.here} reads the information instead of entering it.`,
    checkFirst: () =>
      'Is the second entry meant as a control (of the IBAN, for example)? Then it stays.',
  },
};
