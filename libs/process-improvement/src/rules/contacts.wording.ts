import type { ImprovementWording } from '../rule.ts';

export const contactsWording: ImprovementWording = {
  de: {
    name: 'Kontakte bündeln',
    looksFor: 'Mehr als ein Kontakt mit der antragstellenden Person je Fall.',
    finding: (f) => `Je Fall gibt es im Mittel ${f.number('contacts')} Kontakte nach außen.`,
    change: (f) =>
      `Fragen und Unterlagen werden in einem Kontakt gebündelt; ${f.number('more')} Kontakte je Fall entfallen im besten Fall.`,
    checkFirst: () =>
      'Welche Schreiben verlangt das Verfahrensrecht? Ein Anhörungsschreiben entfällt nicht.',
  },
  en: {
    name: 'Gather contacts',
    looksFor: 'More than one contact with the applicant per case.',
    finding: (f) =>
      `There are ${f.number('contacts')} contacts with the outside per case on average.`,
    change: (f) =>
      `Questions and papers are gathered in one contact; ${f.number('more')} contacts per case fall away at best.`,
    checkFirst: () =>
      'Which letters does the law of procedure demand? A hearing does not fall away.',
  },
};
