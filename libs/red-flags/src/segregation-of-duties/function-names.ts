import type { FactValue } from '../rule.ts';

const NAMES: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  capture: { de: 'Erfassung', en: 'capture' },
  determine: { de: 'Feststellung', en: 'determination' },
  order: { de: 'Anordnung', en: 'order' },
  release1: { de: 'erste Freigabe', en: 'first release' },
  release2: { de: 'zweite Freigabe', en: 'second release' },
  all: { de: 'alle erfassten Funktionen', en: 'all recorded functions' },
};

/** `capture+order` as words; an unknown id is shown as it is. */
export function functionNames(ids: FactValue, language: 'de' | 'en'): string {
  const and = language === 'de' ? ' und ' : ' and ';
  return String(ids ?? '')
    .split('+')
    .map((id) => NAMES[id]?.[language] ?? id)
    .join(and);
}
