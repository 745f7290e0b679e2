import type { Disposition } from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';

export class RuleFacetDto {
  ruleId: string;
  nameDe: string;
  nameEn: string;
  risk: RiskLevel;
  count: number;
}

export class RiskFacetDto {
  risk: RiskLevel;
  count: number;
}

export class DispositionFacetDto {
  disposition: Disposition;
  count: number;
}

/** How many red flags each choice would show; every facet ignores its own filter. */
export class RedFlagFacetsDto {
  /** Under all filters together. */
  total: number;
  amountAtRiskCents: number;
  rules: RuleFacetDto[];
  risks: RiskFacetDto[];
  dispositions: DispositionFacetDto[];
}
