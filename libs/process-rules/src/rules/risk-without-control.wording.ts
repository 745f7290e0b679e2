import type { RuleWording } from '../rule.ts';

export const riskWithoutControlWording: RuleWording = {
  de: {
    name: 'Hohes Risiko ohne Kontrolle',
    looksFor: 'Risiken mit Eintritt mal Schaden ab 12, auf die sich keine Kontrolle bezieht.',
    sentence: (f) =>
      `Auf das Risiko ${f.text('risk')} bei ${f.here} (Eintritt × Schaden = ${f.number('weight')}) bezieht sich keine Kontrolle.`,
    advice: () => 'Kontrolle festlegen oder eine vorhandene dem Risiko zuordnen.',
  },
  en: {
    name: 'High risk without a control',
    looksFor: 'Risks of likelihood times damage from 12 on to which no control refers.',
    sentence: (f) =>
      `No control refers to the risk ${f.text('risk')} at ${f.here} (likelihood × damage = ${f.number('weight')}).`,
    advice: () => 'Define a control, or refer an existing one to the risk.',
  },
};
