import type { RuleWording } from '../rule.ts';

export const loopPastControlWording: RuleWording = {
  de: {
    name: 'Rücklauf umgeht Kontrolle',
    looksFor:
      'Schleifen, in denen nach der Kontrolle Daten geändert werden und unkontrolliert zur Zahlung kommen.',
    sentence: (f) =>
      `Was ${f.here} in der Schleife ändert, erreicht ${f.element('paymentId')} nach der Kontrolle „${f.text('control')}“, ohne sie noch einmal zu durchlaufen: ${f.way}.`,
    advice: () => 'Rücklauf vor die Kontrolle führen.',
  },
  en: {
    name: 'Loop goes past a control',
    looksFor:
      'Loops in which data are changed after the control and come to the payment uncontrolled.',
    sentence: (f) =>
      `What ${f.here} changes in the loop reaches ${f.element('paymentId')} after the control “${f.text('control')}” without passing it again: ${f.way}.`,
    advice: () => 'Lead the loop back to a place before the control.',
  },
};
