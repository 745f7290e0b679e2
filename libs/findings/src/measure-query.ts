import { type Actor, containing } from '#pruefwerk/platform';
import type { RiskLevel } from '#pruefwerk/red-flags';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { MeasureStatus } from './measure-status.ts';
import { Measure } from './measure.entity.ts';

export interface MeasureFilter {
  readonly statuses?: readonly MeasureStatus[];
  /** Of the finding. */
  readonly risks?: readonly RiskLevel[];
  /** Part of title, owner or remark. */
  readonly text?: string;
  /** Plain date: only unfinished measures whose deadline is before it. */
  readonly overdueOn?: string;
}

export type MeasureSort = 'number' | 'title' | 'owner' | 'deadline' | 'status';

export interface MeasureListRequest extends MeasureFilter {
  readonly offset: number;
  readonly limit: number;
  readonly sort?: MeasureSort;
  readonly descending?: boolean;
}

const sortExpression: Readonly<Record<MeasureSort, string>> = {
  number: 'm.number',
  title: 'lower(m.title)',
  owner: 'lower(m.owner_name)',
  deadline: 'm.deadline',
  status: `array_position(array['open', 'in-progress', 'implemented', 'verified', 'cancelled'], m.status)`,
};

/** @param owner when given, only measures that this actor is responsible for or whose finding is addressed to them */
export function measureQuery(
  manager: EntityManager,
  engagementId: string,
  { statuses, risks, text, overdueOn }: MeasureFilter,
  owner: Actor | null,
): SelectQueryBuilder<Measure> {
  const query = manager
    .createQueryBuilder(Measure, 'm')
    .where('m.engagement_id = :engagementId', { engagementId });
  const finding = (condition: string) =>
    `m.finding_id in (select f.id from app.finding f where f.engagement_id = :engagementId and ${condition})`;
  if (owner) {
    query.andWhere(`(m.owner_id = :accountId or ${finding('f.addressed_to = :accountId')})`, owner);
  }
  if (statuses) query.andWhere('m.status = any (:statuses)', { statuses });
  if (risks) query.andWhere(finding('f.risk = any (:risks)'), { risks });
  if (overdueOn) {
    query.andWhere(`m.status in ('open', 'in-progress') and m.deadline < :overdueOn`, {
      overdueOn,
    });
  }
  if (text) {
    query.andWhere(`concat_ws(' ', m.title, m.owner_name, m.remark) ilike :text`, {
      text: containing(text),
    });
  }
  return query;
}

export function sortedMeasures(
  query: SelectQueryBuilder<Measure>,
  request: MeasureListRequest,
): SelectQueryBuilder<Measure> {
  return query
    .orderBy(
      sortExpression[request.sort ?? 'number'],
      request.descending ? 'DESC' : 'ASC',
      'NULLS LAST',
    )
    .addOrderBy('m.number', 'ASC')
    .offset(request.offset)
    .limit(request.limit);
}
