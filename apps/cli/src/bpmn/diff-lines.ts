import type { Language } from '#pruefwerk/problems';
import type { DiffReport, PairedElement, ToldElement } from './diff-report.ts';

/** The report as people read it. */
export function diffLines(report: DiffReport, language: Language): string[] {
  const { removed, changed, added, guessed } = report;
  const words = texts[language];
  return [
    summary(report, language),
    ...listed(words.removed, removed.map(titleOf)),
    ...listed(
      words.changed,
      changed.flatMap((one) => [
        guessedTitle(one),
        ...one.changes.map(
          ({ told: { property, before, after } }) => `  ${property}: ${before} → ${after}`,
        ),
      ]),
    ),
    ...listed(words.added, added.map(titleOf)),
    ...listed(words.guessed, guessed.map(guessedTitle)),
  ];
}

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const titleOf = ({ kindTold, title }: ToldElement): string => `${kindTold}: ${title}`;

const guessedTitle = (one: PairedElement): string =>
  one.guess === '' ? titleOf(one) : `${titleOf(one)} (${one.guess})`;

function summary({ before, after, counts }: DiffReport, language: Language): string {
  const { removed, changed, added, unchanged } = counts;
  return language === 'de'
    ? `${before} → ${after}: entfallen ${removed}, geändert ${changed}, neu ${added}, gleich ${unchanged}.`
    : `${before} → ${after}: removed ${removed}, changed ${changed}, added ${added}, the same ${unchanged}.`;
}

const texts = {
  de: { removed: 'Entfallen', changed: 'Geändert', added: 'Neu', guessed: 'Wiedererkannt' },
  en: { removed: 'Removed', changed: 'Changed', added: 'Added', guessed: 'Recognised' },
} as const satisfies Readonly<Record<Language, object>>;
