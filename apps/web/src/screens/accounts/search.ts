import { given, integer, text, words } from '../../address/search-fields.ts';

const areas = ['konten', 'rollen'] as const;

export type AccountSort =
  'userName' | 'displayName' | 'createdAt' | `-${'userName' | 'displayName' | 'createdAt'}`;

const sorts: readonly AccountSort[] = [
  ...(['userName', 'displayName', 'createdAt'] as const),
  ...(['-userName', '-displayName', '-createdAt'] as const),
];

export interface AccountsSearch {
  readonly bereich?: (typeof areas)[number];
  readonly suche?: string;
  /** Those that may sign in, or those switched off. */
  readonly aktiv?: 'ja' | 'nein';
  readonly sort?: AccountSort;
  readonly seite?: number;
}

export function accountsSearch(raw: Record<string, unknown>): AccountsSearch {
  return given({
    bereich: words(raw, 'bereich', areas)?.[0],
    suche: text(raw, 'suche'),
    aktiv: words(raw, 'aktiv', ['ja', 'nein'] as const)?.[0],
    sort: words(raw, 'sort', sorts)?.[0],
    seite: integer(raw, 'seite'),
  });
}
