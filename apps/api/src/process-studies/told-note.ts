import { type Language, problemText, type ProblemTexts } from '#pruefwerk/problems';
import type { BothLanguagesDto } from '../findings/both-languages.dto.ts';

interface Note {
  readonly code: string;
  readonly parameters: Parameters<typeof problemText>[2];
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A note of the figures in both languages, with its numbers and dates as people read them. */
export function toldNote(texts: ProblemTexts, { code, parameters }: Note): BothLanguagesDto {
  const inLanguage = (language: Language): string => {
    const shown = Object.entries(parameters).map(
      ([name, value]) => [name, shownValue(value, language)] as const,
    );
    return problemText(texts, code, Object.fromEntries(shown), language);
  };
  return { de: inLanguage('de'), en: inLanguage('en') };
}

function shownValue<Value>(value: Value, language: Language): Value | string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value !== 'string' || !PLAIN_DATE.test(value)) return value;
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${value}T00:00:00Z`));
}
