import { given, integer, text, words } from '../../address/search-fields.ts';
import type { Disposition } from '../../parts/disposition-tag.tsx';
import { type RiskLevel, riskLevels } from '../../parts/risk-level.ts';

const redFlagSorts = ['weight', 'amount', 'number', 'rule', 'date'] as const;
export type RedFlagSortField = (typeof redFlagSorts)[number];
export type RedFlagSort = RedFlagSortField | `-${RedFlagSortField}`;

/** 'alle': all, said in so many words, since without any filter only the open ones are shown. */
export type Standing = Disposition | 'alle';

/** Filters, order and selection of the red flags, as the address remembers them. */
export interface RedFlagsSearch {
  readonly regel?: readonly string[];
  readonly risiko?: readonly RiskLevel[];
  readonly stand?: readonly Standing[];
  /** Plain dates of the payment. */
  readonly von?: string;
  readonly bis?: string;
  /** Least amount at risk, in cents. */
  readonly abBetrag?: number;
  /** 'ja': only hits that point at an employee; for the audit lead. */
  readonly personal?: string;
  readonly fall?: string;
  readonly lauf?: string;
  readonly suche?: string;
  readonly sort?: string;
  /** Number of the red flag that is shown: 217 for A-0217. */
  readonly nr?: number;
}

const dispositions = ['open', 'query', 'confirmed', 'cleared'] as const;
const standings = [...dispositions, 'alle'] as const;
const sorts = redFlagSorts.flatMap((field) => [field, `-${field}`] as const);

const plainDate = /^\d{4}-\d\d-\d\d$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Only what fits the pattern: the rest would be refused by the server. */
const fitting = (value: string | undefined, pattern: RegExp): string | undefined =>
  value !== undefined && pattern.test(value) ? value : undefined;

const atLeast = (value: number | undefined, least: number): number | undefined =>
  value !== undefined && value >= least ? value : undefined;

export function redFlagsSearch(raw: Record<string, unknown>): RedFlagsSearch {
  return given({
    regel: words(raw, 'regel'),
    risiko: words(raw, 'risiko', riskLevels),
    stand: words(raw, 'stand', standings),
    von: fitting(text(raw, 'von'), plainDate),
    bis: fitting(text(raw, 'bis'), plainDate),
    abBetrag: atLeast(integer(raw, 'abBetrag'), 0),
    personal: text(raw, 'personal') === 'ja' ? 'ja' : undefined,
    fall: text(raw, 'fall'),
    lauf: fitting(text(raw, 'lauf'), uuid),
    suche: text(raw, 'suche'),
    sort: words(raw, 'sort', sorts)?.[0],
    nr: atLeast(integer(raw, 'nr'), 1),
  });
}
