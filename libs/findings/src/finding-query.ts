import { type Actor, containing } from '#pruefwerk/platform';
import type { RiskLevel } from '#pruefwerk/red-flags';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { FindingStatus } from './finding-status.ts';
import { Finding } from './finding.entity.ts';

export interface FindingFilter {
  readonly statuses?: readonly FindingStatus[];
  readonly risks?: readonly RiskLevel[];
  /** Part of title, area, criteria or condition. */
  readonly text?: string;
  /** Plain date: only findings with an unfinished measure whose deadline is before it. */
  readonly overdueOn?: string;
}

export type FindingSort = 'number' | 'title' | 'risk' | 'status' | 'amount';

export interface FindingListRequest extends FindingFilter {
  readonly offset: number;
  readonly limit: number;
  readonly sort?: FindingSort;
  readonly descending?: boolean;
}

const sortExpression: Readonly<Record<FindingSort, string>> = {
  number: 'f.number',
  title: 'lower(f.title)',
  risk: `array_position(array['low', 'medium', 'high'], f.risk)`,
  status: `array_position(array['identified', 'in-hearing', 'agreed', 'disputed', 'risk-accepted', 'closed', 'withdrawn'], f.status)`,
  amount: 'f.amount_at_risk_cents',
};

/** @param owner when given, only findings that are addressed to this actor */
export function findingQuery(
  manager: EntityManager,
  engagementId: string,
  { statuses, risks, text, overdueOn }: FindingFilter,
  owner: Actor | null,
): SelectQueryBuilder<Finding> {
  const query = manager
    .createQueryBuilder(Finding, 'f')
    .where('f.engagement_id = :engagementId', { engagementId });
  if (owner) query.andWhere('f.addressed_to = :accountId', owner);
  if (statuses) query.andWhere('f.status = any (:statuses)', { statuses });
  if (risks) query.andWhere('f.risk = any (:risks)', { risks });
  if (overdueOn) {
    query.andWhere(
      `exists (select 1 from app.measure m where m.finding_id = f.id
         and m.status in ('open', 'in-progress') and m.deadline < :overdueOn)`,
      { overdueOn },
    );
  }
  if (text) {
    query.andWhere(`concat_ws(' ', f.title, f.area, f.criteria, f.condition) ilike :text`, {
      text: containing(text),
    });
  }
  return query;
}

export function sortedFindings(
  query: SelectQueryBuilder<Finding>,
  request: FindingListRequest,
): SelectQueryBuilder<Finding> {
  return query
    .orderBy(
      sortExpression[request.sort ?? 'number'],
      request.descending ? 'DESC' : 'ASC',
      'NULLS LAST',
    )
    .addOrderBy('f.number', 'ASC')
    .offset(request.offset)
    .limit(request.limit);
}
