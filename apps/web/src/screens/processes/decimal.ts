import { useLanguage } from '../../texts/use-texts.ts';
import type { Language } from '../../texts/define-texts.ts';

/** Minutes and hours with at most one decimal place. */
export function useDecimal(): (value: number) => string {
  const language = useLanguage();
  return (value) => decimalText(value, language);
}

export function decimalText(value: number, language: Language): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/**
 * What a person typed as a number of minutes or hours, with comma or point.
 * @returns null for nothing, undefined for what is no such number
 */
export function parseDecimal(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (!/^\d{1,6}([.,]\d{1,3})?$/.test(typed)) return undefined;
  return Number(typed.replace(',', '.'));
}
