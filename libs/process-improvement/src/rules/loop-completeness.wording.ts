import type { ImprovementWording } from '../rule.ts';

export const loopCompletenessWording: ImprovementWording = {
  de: {
    name: 'Vollständigkeit früher prüfen',
    looksFor: 'Rücksprünge wegen unvollständiger Unterlagen, die häufig vorkommen.',
    finding: (f) =>
      `Nach ${f.here} gehen ${f.percent('share')} der Fälle zurück zu ${f.element('toId')}; jeder Fall kommt dort ${f.number('visits')}-mal vorbei.`,
    change: () =>
      'Die Vollständigkeit wird beim Eingang geprüft, etwa durch ein Formular mit Pflichtfeldern oder eine Liste der Unterlagen. Ein Teil der Rücksprünge entfällt.',
    checkFirst: () =>
      'Welche Unterlagen fehlen am häufigsten, und kann die antragstellende Person das vorher wissen?',
  },
  en: {
    name: 'Check completeness earlier',
    looksFor: 'Ways back because of incomplete papers that are taken often.',
    finding: (f) =>
      `After ${f.here} ${f.percent('share')} of the cases go back to ${f.element('toId')}; each case passes there ${f.number('visits')} times.`,
    change: () =>
      'Completeness is checked on arrival, for example by a form with required fields or a list of papers. Part of the ways back falls away.',
    checkFirst: () =>
      'Which papers are missing most often, and can the applicant know that beforehand?',
  },
};
