import type { Language } from '../../texts/define-texts.ts';
import { useLanguage } from '../../texts/use-texts.ts';

/** Minutes or hours as they stand in a field: as they would be typed, without dots for thousands. */
export function useTypedDecimal(): (value: number | null) => string {
  const language = useLanguage();
  return (value) => typedDecimal(value, language);
}

export function typedDecimal(value: number | null, language: Language): string {
  if (value === null) return '';
  const text = String(Math.round(value * 100) / 100);
  return language === 'de' ? text.replace('.', ',') : text;
}

/**
 * What a person typed as a number of minutes or hours, with comma or point. Three digits after it may be meant as
 * thousands: they are asked back.
 * @returns null for nothing, undefined for what is no such number
 */
export function parseDecimal(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (!/^\d{1,6}([.,]\d{1,2})?$/.test(typed)) return undefined;
  return Number(typed.replace(',', '.'));
}
