import { given, integer, text, words } from '../../address/search-fields.ts';

type Field = 'number' | 'title' | 'authorityName' | 'periodFrom' | 'status' | 'updatedAt';
export type EngagementSort = Field | `-${Field}`;

const fields: readonly Field[] = [
  ...(['number', 'title', 'authorityName', 'periodFrom', 'status', 'updatedAt'] as const),
];
const sorts: readonly EngagementSort[] = fields.flatMap((field) => [field, `-${field}` as const]);

export interface EngagementsSearch {
  readonly suche?: string;
  readonly stand?: 'planning' | 'in-progress' | 'reporting' | 'closed';
  readonly sort?: EngagementSort;
  readonly seite?: number;
  /** The form for a new engagement is open. */
  readonly neu?: 1;
}

export function engagementsSearch(raw: Record<string, unknown>): EngagementsSearch {
  const known = ['planning', 'in-progress', 'reporting', 'closed'] as const;
  return given({
    suche: text(raw, 'suche'),
    stand: words(raw, 'stand', known)?.[0],
    sort: words(raw, 'sort', sorts)?.[0],
    seite: integer(raw, 'seite'),
    neu: integer(raw, 'neu') === 1 ? (1 as const) : undefined,
  });
}
