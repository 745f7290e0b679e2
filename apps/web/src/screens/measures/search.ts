import { given, integer, text, words } from '../../address/search-fields.ts';
import { type RiskLevel, riskLevels } from '../../parts/risk-level.ts';
import { type MeasureStatus, measureStatuses } from './measure-status.ts';

const sortFields = ['number', 'title', 'owner', 'deadline', 'status'] as const;
type SortField = (typeof sortFields)[number];
export type MeasuresSort = SortField | `-${SortField}`;

const sorts = sortFields.flatMap((field): MeasuresSort[] => [field, `-${field}`]);

/** What the address remembers of the list of measures. */
export interface MeasuresSearch {
  readonly status?: readonly MeasureStatus[];
  /** Of the finding. */
  readonly risiko?: readonly RiskLevel[];
  /** 'ja': only those past their deadline. */
  readonly ueberfaellig?: string;
  readonly suche?: string;
  readonly sort?: MeasuresSort;
  readonly seite?: number;
  /** Number of the measure that is open beside the list: 3 for M-03. */
  readonly nr?: number;
}

export function measuresSearch(raw: Record<string, unknown>): MeasuresSearch {
  const suche = text(raw, 'suche');
  // Somebody searched for a number, as the command palette does: that one is opened.
  const asked = /^M-0*(\d+)$/i.exec(suche ?? '')?.[1];
  return given({
    status: words(raw, 'status', measureStatuses),
    risiko: words(raw, 'risiko', riskLevels),
    ueberfaellig: text(raw, 'ueberfaellig'),
    suche: asked === undefined ? suche : undefined,
    sort: words(raw, 'sort', sorts)?.[0],
    seite: integer(raw, 'seite'),
    nr: asked === undefined ? integer(raw, 'nr') : Number(asked),
  });
}
