import type { ColumnMapping } from '#pruefwerk/population';

/** How well a template fits the headers of a file. */
export interface TemplateSuggestion {
  readonly id: string;
  readonly name: string;
  /** Columns of the template whose header is in the file, and how many the template has. */
  readonly matched: number;
  readonly total: number;
  /** matched of total, 0 to 1. */
  readonly share: number;
}

interface Template {
  readonly id: string;
  readonly name: string;
  readonly mapping: ColumnMapping;
}

/** Best first; templates of which nothing is found are left out. */
export function suggestions(
  templates: readonly Template[],
  headers: readonly string[],
): TemplateSuggestion[] {
  const present = new Set(headers);
  return templates
    .map(({ id, name, mapping }) => {
      const wanted = Object.keys(mapping.columns);
      const matched = wanted.filter((header) => present.has(header)).length;
      const total = wanted.length;
      return { id, name, matched, total, share: total === 0 ? 0 : matched / total };
    })
    .filter(({ matched }) => matched > 0)
    .sort((a, b) => b.share - a.share || b.matched - a.matched || (a.name < b.name ? -1 : 1));
}
