import { given, integer, text, words } from '../../address/search-fields.ts';
import type { Assessment } from '../../controls/assessment-looks.ts';
import { type RiskLevel, riskLevels } from '../../parts/risk-level.ts';

const riskViews = ['matrix', 'risiken', 'kontrollen'] as const;
type RiskView = (typeof riskViews)[number];

export const gaps = [
  'risiko-ohne-kontrolle',
  'kontrolle-ohne-risiko',
  'schluessel-ungeprueft',
  'ungeprueft',
  'ohne-schritt',
] as const;
export type Gap = (typeof gaps)[number];

/** What the address remembers of risks and controls. */
export interface RisksSearch {
  readonly ansicht?: RiskView;
  /** Entry that is open: R-07 or K-04. */
  readonly eintrag?: string;
  /** Words, or a number as people say it, which opens that entry. */
  readonly suche?: string;
  readonly stufe?: readonly RiskLevel[];
  readonly beurteilung?: readonly Assessment[];
  readonly luecke?: Gap;
  /** A field of the heat map: likelihood and impact, 1 to 5. */
  readonly eintritt?: number;
  readonly schaden?: number;
  /** 1: the field is meant before controls. */
  readonly brutto?: 1;
  /** 1: risks against controls as a dense grid. */
  readonly dicht?: 1;
  /** 1: withdrawn ones stand in the lists too. */
  readonly zurueckgezogen?: 1;
}

/** Takes all filters of the lists away. */
export const noFilter = {
  ...{ suche: undefined, stufe: undefined, beurteilung: undefined, luecke: undefined },
  ...{ eintritt: undefined, schaden: undefined, brutto: undefined },
} as const satisfies RisksSearch;

const assessments = ['not-tested', 'effective', 'partly', 'not-effective'] as const;
const flag = (raw: Record<string, unknown>, name: string): 1 | undefined =>
  raw[name] === undefined ? undefined : 1;

export function risksSearch(raw: Record<string, unknown>): RisksSearch {
  return given<RisksSearch>({
    ansicht: words(raw, 'ansicht', riskViews)?.[0],
    eintrag: codeOf(text(raw, 'eintrag')),
    suche: text(raw, 'suche'),
    stufe: words(raw, 'stufe', riskLevels),
    beurteilung: words(raw, 'beurteilung', assessments),
    luecke: words(raw, 'luecke', gaps)?.[0],
    eintritt: integer(raw, 'eintritt'),
    schaden: integer(raw, 'schaden'),
    brutto: flag(raw, 'brutto'),
    dicht: flag(raw, 'dicht'),
    zurueckgezogen: flag(raw, 'zurueckgezogen'),
  });
}

/** R-07 out of `r-7`; undefined for anything else. */
export function codeOf(typed: string | undefined): string | undefined {
  const found = /^\s*([rk])\s*-?\s*0*(\d{1,6})\s*$/i.exec(typed ?? '');
  if (!found?.[1] || !found[2]) return undefined;
  return `${found[1].toUpperCase()}-${found[2].padStart(2, '0')}`;
}

export interface RisksPlace {
  readonly view: RiskView;
  /** Code of the open entry. */
  readonly open: string | undefined;
  /** Words to look for. */
  readonly text: string;
}

/** Where the address leads: a number that is searched for opens its entry. */
export function placeOf({ ansicht, eintrag, suche }: RisksSearch): RisksPlace {
  const named = codeOf(suche);
  const open = eintrag ?? named;
  const ofEntry: RiskView = named?.startsWith('K') ? 'kontrollen' : 'risiken';
  return {
    view: ansicht ?? (named ? ofEntry : 'matrix'),
    open,
    text: named ? '' : (suche ?? ''),
  };
}
