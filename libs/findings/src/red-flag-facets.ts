import { type RiskLevel, RULES } from '#pruefwerk/red-flags';
import type { EntityManager } from 'typeorm';
import { type Disposition, dispositions } from './disposition.ts';
import { leaveOut } from './leave-out.ts';
import { type RedFlagFilter, redFlagQuery } from './red-flag-query.ts';
import { type BothLanguages, ruleTexts } from './rule-texts.ts';

/** How many red flags each choice of a filter would show; every facet ignores its own filter. */
export interface RedFlagFacets {
  readonly total: number;
  readonly amountAtRiskCents: number;
  /** In the order of the registry. */
  readonly rules: RuleFacet[];
  /** Highest first. */
  readonly risks: { readonly risk: RiskLevel; readonly count: number }[];
  readonly dispositions: { readonly disposition: Disposition; readonly count: number }[];
}

export interface RuleFacet {
  readonly ruleId: string;
  readonly name: BothLanguages;
  readonly risk: RiskLevel;
  readonly count: number;
}

export interface FacetGroup {
  readonly ruleId: string;
  readonly risk: RiskLevel;
  readonly disposition: Disposition;
  readonly count: number;
  readonly amountAtRiskCents: number;
}

const RISKS = ['high', 'medium', 'low'] as const satisfies RiskLevel[];

/** One scan: the three facets are summed up from the few groups that rule, risk and disposition make. */
export async function facetGroups(
  manager: EntityManager,
  engagementId: string,
  filter: RedFlagFilter,
  withPersons: boolean,
): Promise<FacetGroup[]> {
  const others = leaveOut(filter, 'ruleIds', 'risks', 'dispositions');
  const rows = await redFlagQuery(manager, engagementId, others, withPersons)
    .select('f.rule_id', 'ruleId')
    .addSelect('f.risk', 'risk')
    .addSelect('f.disposition', 'disposition')
    .addSelect('count(*)::integer', 'count')
    .addSelect('sum(f.amount_at_risk_cents)::bigint', 'amountAtRiskCents')
    .groupBy('f.rule_id')
    .addGroupBy('f.risk')
    .addGroupBy('f.disposition')
    .getRawMany<FacetGroup>();
  // The driver hands out bigint as text.
  return rows.map((row) => ({ ...row, amountAtRiskCents: Number(row.amountAtRiskCents) }));
}

export function facetsOf(groups: readonly FacetGroup[], filter: RedFlagFilter): RedFlagFacets {
  const byRule = (group: FacetGroup) => filter.ruleIds?.includes(group.ruleId) ?? true;
  const byRisk = (group: FacetGroup) => filter.risks?.includes(group.risk) ?? true;
  const byState = (group: FacetGroup) => filter.dispositions?.includes(group.disposition) ?? true;
  const shown = groups.filter((group) => byRule(group) && byRisk(group) && byState(group));
  const forRisks = groups.filter((group) => byRule(group) && byState(group));
  const forStates = groups.filter((group) => byRule(group) && byRisk(group));
  return {
    total: countOf(shown),
    amountAtRiskCents: shown.reduce((sum, group) => sum + group.amountAtRiskCents, 0),
    rules: ruleFacets(groups, (group) => byRisk(group) && byState(group)),
    risks: RISKS.map((risk) => ({
      risk,
      count: countOf(forRisks.filter((group) => group.risk === risk)),
    })),
    dispositions: dispositions.map((disposition) => ({
      disposition,
      count: countOf(forStates.filter((group) => group.disposition === disposition)),
    })),
  };
}

/** Rules with red flags; one that the other filters leave nothing of stays, with 0. */
function ruleFacets(
  groups: readonly FacetGroup[],
  others: (group: FacetGroup) => boolean,
): RuleFacet[] {
  const ids = [...new Set(groups.map(({ ruleId }) => ruleId))].sort();
  const place = (id: string) => RULES.findIndex((rule) => rule.id === id);
  return ids
    .sort((a, b) => place(a) - place(b))
    .map((ruleId) => {
      const own = groups.filter((group) => group.ruleId === ruleId);
      const risk = RISKS.find((level) => own.some((group) => group.risk === level)) ?? 'low';
      const count = countOf(own.filter(others));
      return { ruleId, name: ruleTexts(ruleId).name, risk, count };
    });
}

const countOf = (groups: readonly FacetGroup[]): number =>
  groups.reduce((sum, group) => sum + group.count, 0);
