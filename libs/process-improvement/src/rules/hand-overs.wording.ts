import type { ImprovementWording } from '../rule.ts';

export const handOversWording: ImprovementWording = {
  de: {
    name: 'Viele Übergaben',
    looksFor: 'Fälle, die oft übergeben werden oder über mehrere Standorte gehen.',
    finding: (f) =>
      `Ein Fall wird im Mittel ${f.number('count')}-mal übergeben (davon ${f.number('separating')}-mal, um Aufgaben zu trennen). Bei den übrigen Übergaben liegt er zusammen ${f.number('hours')} Stunden.`,
    change: () =>
      'Eine Person begleitet den Fall (Lotse, Fallmanagement), oder Schritte werden bei einer Rolle gebündelt. Übergaben, die Aufgaben trennen, bleiben.',
    checkFirst: () => 'Welche Übergaben gibt es nur, weil Zuständigkeiten so gewachsen sind?',
  },
  en: {
    name: 'Many hand-overs',
    looksFor: 'Cases that are handed over often or go over several sites.',
    finding: (f) =>
      `A case is handed over ${f.number('count')} times on average (${f.number('separating')} of them to keep duties apart). At the others it lies for ${f.number('hours')} hours in all.`,
    change: () =>
      'One person accompanies the case (guide, case manager), or steps are gathered at one role. Hand-overs that keep duties apart stay.',
    checkFirst: () =>
      'Which hand-overs exist only because responsibilities happened to grow that way?',
  },
};
