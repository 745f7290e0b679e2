import type { Language } from '../table.ts';

const SIGNS = { de: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * A number written as text: `1.234,5` and `12,5` on a German sheet, `1,234.5` and `12.5` on an English one. The sign
 * of the other language counts as decimal sign where it cannot group thousands (`12.5`, not `1.234`).
 * Null for anything else.
 */
export function numberOf(text: string, language: Language): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const { group, decimal } = SIGNS[language];
  const own = new RegExp(`^([+-]?(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+))(?:\\${decimal}(\\d+))?$`);
  const match = own.exec(compact);
  if (match) {
    const whole = (match[1] ?? '').replaceAll(group, '');
    return finite(`${whole}.${match[2] ?? '0'}`);
  }
  const foreign = new RegExp(`^([+-]?\\d+)\\${group}(\\d{1,2}|\\d{4,})$`).exec(compact);
  return foreign ? finite(`${foreign[1]}.${foreign[2]}`) : null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
