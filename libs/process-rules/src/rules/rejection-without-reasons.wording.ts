import type { RuleWording } from '../rule.ts';

export const rejectionWithoutReasonsWording: RuleWording = {
  de: {
    name: 'Ablehnung ohne begründeten Bescheid',
    looksFor:
      'Ablehnungen, die ohne Bescheid mit Begründung und Rechtsbehelfsbelehrung erreicht werden.',
    sentence: (f) =>
      `${f.here} ist erreichbar, ohne dass ein Bescheid mit Begründung und Rechtsbehelfsbelehrung ergeht: ${f.way}.`,
    advice: () =>
      'Bescheid mit Begründung und Rechtsbehelfsbelehrung auf jedem Weg zur Ablehnung vorsehen und am Schritt angeben.',
  },
  en: {
    name: 'Rejection without a reasoned decision',
    looksFor:
      'Rejections that are reached without a decision with reasons and instructions on legal remedies.',
    sentence: (f) =>
      `${f.here} can be reached without a decision with reasons and instructions on legal remedies: ${f.way}.`,
    advice: () =>
      'Issue a decision with reasons and instructions on legal remedies on every way to a rejection, and record it at the step.',
  },
};
