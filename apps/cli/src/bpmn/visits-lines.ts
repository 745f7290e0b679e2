import type { Language } from '#pruefwerk/problems';
import type { VisitsReport } from './visits-file.ts';

/** The report as people read it: activities with their visits per case, then what was assumed. */
export function visitsLines(report: VisitsReport, language: Language): string[] {
  const { file, steps, assumptions, problems } = report;
  const words = texts[language];
  const shown = steps.filter(({ name, type }) => name !== '' && !type.endsWith('Gateway'));
  const figure = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: 4,
    maximumFractionDigits: 4,
  });
  const wide = Math.max(0, ...shown.map(({ visits }) => figure.format(visits).length));
  const listed = (title: string, notes: VisitsReport['problems']): string[] =>
    notes.length === 0 ? [] : ['', title, ...notes.map(({ message }) => `  ${message}`)];
  return [
    `${file}: ${words.title}`,
    '',
    ...shown.map(({ name, visits }) => `  ${figure.format(visits).padStart(wide)}  ${name}`),
    ...listed(words.problems, problems),
    ...listed(words.assumptions, assumptions),
  ];
}

const texts = {
  de: {
    title: 'erwartete Besuche je Fall',
    problems: 'So kommt kein Fall durch:',
    assumptions: 'Angenommen:',
  },
  en: {
    title: 'expected visits per case',
    problems: 'No case gets through like this:',
    assumptions: 'Assumed:',
  },
} as const;
