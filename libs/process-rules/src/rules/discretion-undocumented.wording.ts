import type { RuleWording } from '../rule.ts';

export const discretionUndocumentedWording: RuleWording = {
  de: {
    name: 'Ermessen nicht dokumentiert',
    looksFor: 'Schritte mit Ermessen ohne Dokument und ohne Nachweis.',
    sentence: (f) =>
      `${f.here} übt Ermessen aus, aber weder ein Dokument noch ein Nachweis ist angegeben.`,
    advice: () => 'Aktenvermerk mit den Gründen der Entscheidung vorsehen.',
  },
  en: {
    name: 'Discretion not documented',
    looksFor: 'Steps with discretion that leave neither a document nor evidence.',
    sentence: (f) =>
      `${f.here} exercises discretion, but neither a document nor evidence is recorded.`,
    advice: () => 'Provide a note to the file with the reasons of the decision.',
  },
};
