import type { RuleWording } from '../rule.ts';

export const roleMissingWording: RuleWording = {
  de: {
    name: 'Zahlung ohne Rolle',
    looksFor:
      'Schritte, die eine Zahlung anordnen oder auszahlen und in keiner benannten Bahn liegen.',
    sentence: (f) =>
      f.raw('pool')
        ? `Für ${f.here} ist keine Rolle benannt, nur die Stelle „${f.text('pool')}“.`
        : `Für ${f.here} ist keine Rolle benannt.`,
    advice: () => 'Schritt in die Bahn der zuständigen Rolle legen.',
  },
  en: {
    name: 'Payment without a role',
    looksFor: 'Steps that order a payment or pay it out and lie in no named lane.',
    sentence: (f) =>
      f.raw('pool')
        ? `No role is named for ${f.here}, only the authority “${f.text('pool')}”.`
        : `No role is named for ${f.here}.`,
    advice: () => 'Put the step into the lane of the role that is responsible.',
  },
};
