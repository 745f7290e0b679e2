import { useLanguage } from '../texts/use-texts.ts';
import { type Format, formatFor } from './format.ts';

export function useFormat(): Format {
  return formatFor(useLanguage());
}
