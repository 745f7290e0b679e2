import { given, integer, text, words } from '../../address/search-fields.ts';
import { type RiskLevel, riskLevels } from '../../parts/risk-level.ts';
import { type FindingStatus, findingStatuses } from './finding-status.ts';

const sortFields = ['number', 'title', 'risk', 'status', 'amount'] as const;
type SortField = (typeof sortFields)[number];
export type FindingsSort = SortField | `-${SortField}`;

const sorts = sortFields.flatMap((field): FindingsSort[] => [field, `-${field}`]);

/** What the address remembers of the list of findings. */
export interface FindingsSearch {
  readonly risiko?: readonly RiskLevel[];
  readonly status?: readonly FindingStatus[];
  /** 'ja': only findings with an overdue measure. */
  readonly ueberfaellig?: string;
  readonly suche?: string;
  readonly sort?: FindingsSort;
  readonly seite?: number;
  /** 1: the form for a new finding is open. */
  readonly neu?: number;
}

export function findingsSearch(raw: Record<string, unknown>): FindingsSearch {
  return given({
    risiko: words(raw, 'risiko', riskLevels),
    status: words(raw, 'status', findingStatuses),
    ueberfaellig: text(raw, 'ueberfaellig'),
    suche: text(raw, 'suche'),
    sort: words(raw, 'sort', sorts)?.[0],
    seite: integer(raw, 'seite'),
    neu: integer(raw, 'neu'),
  });
}

/** Whether the list shows less than everything. */
export function isFiltered({ risiko, status, ueberfaellig, suche }: FindingsSearch): boolean {
  return [risiko, status, ueberfaellig, suche].some((value) => value !== undefined);
}
