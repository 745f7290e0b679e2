import type { RuleWording } from '../rule.ts';

export const deadlineWithoutTimerWording: RuleWording = {
  de: {
    name: 'Frist ohne Überwachung',
    looksFor: 'Prozesse mit gesetzlicher Frist, in denen kein Zeitereignis sie überwacht.',
    sentence: (f) =>
      `Für ${f.here} gilt eine Frist von ${f.number('days')} Tagen${f.raw('provision') ? ` (${f.text('provision')})` : ''}, doch kein Zeitereignis überwacht sie.`,
    advice: () => 'Zeitereignis mit Wiedervorlage vor Ablauf der Frist ergänzen.',
  },
  en: {
    name: 'Deadline that nothing watches',
    looksFor: 'Processes with a deadline by law that no timer event watches.',
    sentence: (f) =>
      `A deadline of ${f.number('days')} days${f.raw('provision') ? ` (${f.text('provision')})` : ''} holds for ${f.here}, yet no timer event watches it.`,
    advice: () => 'Add a timer event with a reminder before the deadline.',
  },
};
