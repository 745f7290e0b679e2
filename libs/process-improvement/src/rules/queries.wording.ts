import type { ImprovementWording } from '../rule.ts';

export const queriesWording: ImprovementWording = {
  de: {
    name: 'Viele Rückfragen',
    looksFor: 'Schritte mit vielen Rückfragen.',
    finding: (f) => `Bei ${f.here} gibt es in ${f.percent('quota')} der Fälle Rückfragen.`,
    change: () =>
      'Die häufigsten Rückfragen werden vorher beantwortet, durch Merkblatt, Formular oder eine Arbeitshilfe.',
    checkFirst: () => 'Welche drei Fragen kommen am häufigsten, und von wem?',
  },
  en: {
    name: 'Many queries',
    looksFor: 'Steps with many queries.',
    finding: (f) => `At ${f.here} there are queries in ${f.percent('quota')} of the cases.`,
    change: () =>
      'The most frequent queries are answered beforehand, by a leaflet, a form or a working aid.',
    checkFirst: () => 'Which three questions come most often, and from whom?',
  },
};
