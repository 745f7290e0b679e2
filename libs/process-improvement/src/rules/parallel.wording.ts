import type { ImprovementWording } from '../rule.ts';

export const parallelWording: ImprovementWording = {
  de: {
    name: 'Schritte nebeneinander',
    looksFor: 'Aufeinanderfolgende Schritte verschiedener Rollen, die voneinander nichts brauchen.',
    finding: (f) =>
      `${f.element('steps')} folgen aufeinander (${f.number('hoursNow')} Stunden), obwohl keiner von ihnen Daten eines anderen braucht; nebeneinander wären es ${f.number('hoursBetter')} Stunden.`,
    change: (f) =>
      `${f.element('steps')} beginnen gleichzeitig; der Fall geht weiter, wenn alle fertig sind.`,
    checkFirst: () =>
      'Wird oft vorher abgelehnt? Dann wäre ein Teil der Arbeit umsonst. Liegt die Akte in Papierform vor, muss sie mehrfach vorhanden sein.',
  },
  en: {
    name: 'Steps side by side',
    looksFor: 'Steps of different roles in a row that need nothing of one another.',
    finding: (f) =>
      `${f.element('steps')} follow one another (${f.number('hoursNow')} hours) although none of them needs data of another; side by side it would be ${f.number('hoursBetter')} hours.`,
    change: (f) =>
      `${f.element('steps')} begin at the same time; the case goes on when all are done.`,
    checkFirst: () =>
      'Are many cases refused in between? Then part of the work would be for nothing. A paper file would have to exist more than once.',
  },
};
