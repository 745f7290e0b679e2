import type { ImprovementWording } from '../rule.ts';

export const overqualificationWording: ImprovementWording = {
  de: {
    name: 'Eingruppierung und Aufgabe',
    looksFor: 'Einfache Schritte, die höher eingruppierte Stellen ausführen.',
    finding: (f) =>
      `${f.here} (RAG ${f.text('rag')}) wird von einer Stelle der Gruppe ${f.text('grade')} erledigt; für einfache Schritte ist hier ${f.text('needed')} angenommen.`,
    change: (f) => `${f.here} geht an eine Stelle der Gruppe ${f.text('needed')}.`,
    checkFirst: () =>
      'Gibt es dort Zeit dafür, und kostet die zusätzliche Übergabe mehr, als sie spart? Eingruppierung richtet sich nach der ganzen Stelle.',
  },
  en: {
    name: 'Grade and task',
    looksFor: 'Simple steps that are done by posts of a higher grade.',
    finding: (f) =>
      `${f.here} (RAG ${f.text('rag')}) is done by a post of grade ${f.text('grade')}; for simple steps ${f.text('needed')} is assumed here.`,
    change: (f) => `${f.here} goes to a post of grade ${f.text('needed')}.`,
    checkFirst: () =>
      'Is there time for it, and does the additional hand-over cost more than it saves? A grade follows from the whole post.',
  },
};
