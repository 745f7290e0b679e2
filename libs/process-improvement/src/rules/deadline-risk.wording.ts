import type { ImprovementWording } from '../rule.ts';

export const deadlineRiskWording: ImprovementWording = {
  de: {
    name: 'Frist gefährdet',
    looksFor: 'Prozesse, in denen zu viele Fälle länger dauern als die gesetzliche Frist.',
    finding: (f) =>
      `Nach der Simulation dauern ${f.percent('share')} der Fälle (${f.percent('low')} bis ${f.percent('high')}) länger als ${f.number('days')} Tage (${f.text('norm')}), etwa ${f.number('late')} im Jahr.`,
    change: () =>
      'Die Vorschläge mit der größten Wirkung auf die Durchlaufzeit zuerst umsetzen und neu simulieren.',
    checkFirst: () =>
      'Ab wann läuft die Frist, und wann ist sie gehemmt? Die Simulation zählt ab dem Eingang.',
  },
  en: {
    name: 'Deadline at risk',
    looksFor: 'Processes in which too many cases take longer than the legal deadline.',
    finding: (f) =>
      `After the simulation ${f.percent('share')} of the cases (${f.percent('low')} to ${f.percent('high')}) take longer than ${f.number('days')} days (${f.text('norm')}), about ${f.number('late')} a year.`,
    change: () =>
      'Carry out the proposals with the largest effect on lead time first, and simulate again.',
    checkFirst: () =>
      'From when does the deadline run, and when is it suspended? The simulation counts from arrival.',
  },
};
