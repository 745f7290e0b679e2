import type { RiskLevel } from '#pruefwerk/red-flags';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Disposition } from './disposition.ts';
import { RedFlag } from './red-flag.entity.ts';

export interface RedFlagFilter {
  readonly ruleIds?: readonly string[];
  readonly risks?: readonly RiskLevel[];
  readonly dispositions?: readonly Disposition[];
  /** Flags that this run found or still knew. */
  readonly runId?: string;
  readonly datasetId?: string;
  /** True: only those that the last run did not find any more; false: only the others. */
  readonly notSeen?: boolean;
  readonly minAmountCents?: number;
  /** Part of the sentence, case or voucher; letters of either case. */
  readonly text?: string;
}

export type RedFlagSort = 'number' | 'amount' | 'risk' | 'rule' | 'date';

export interface RedFlagListRequest extends RedFlagFilter {
  readonly offset: number;
  readonly limit: number;
  readonly sort: RedFlagSort;
  readonly descending: boolean;
}

const sortExpression: Readonly<Record<RedFlagSort, string>> = {
  number: 'f.number',
  amount: 'f.amount_at_risk_cents',
  risk: `array_position(array['low', 'medium', 'high'], f.risk)`,
  rule: 'f.rule_id',
  date: `f.face ->> 'paymentDate'`,
};

/** @param withPersons whether flags that point at an employee may be shown */
export function redFlagQuery(
  manager: EntityManager,
  engagementId: string,
  filter: RedFlagFilter,
  withPersons: boolean,
): SelectQueryBuilder<RedFlag> {
  const query = manager
    .createQueryBuilder(RedFlag, 'f')
    .where('f.engagement_id = :engagementId', { engagementId });
  if (!withPersons) query.andWhere('not f.about_persons');
  for (const [condition, parameters] of conditions(filter)) query.andWhere(condition, parameters);
  return query;
}

export function sorted(
  query: SelectQueryBuilder<RedFlag>,
  request: RedFlagListRequest,
): SelectQueryBuilder<RedFlag> {
  const direction = request.descending ? 'DESC' : 'ASC';
  return query
    .orderBy(sortExpression[request.sort], direction, 'NULLS LAST')
    .addOrderBy('f.number', 'ASC')
    .offset(request.offset)
    .limit(request.limit);
}

function* conditions(filter: RedFlagFilter): Generator<[string, Record<string, unknown>]> {
  const { ruleIds, risks, dispositions, runId, datasetId, notSeen, minAmountCents, text } = filter;
  if (ruleIds) yield ['f.rule_id = any (:ruleIds)', { ruleIds }];
  if (risks) yield ['f.risk = any (:risks)', { risks }];
  if (dispositions) yield ['f.disposition = any (:dispositions)', { dispositions }];
  if (runId) yield [':runId in (f.first_run_id, f.last_run_id)', { runId }];
  if (datasetId) yield ['f.dataset_id = :datasetId', { datasetId }];
  if (notSeen !== undefined) {
    yield [`f.not_seen_in_run_id is ${notSeen ? 'not ' : ''}null`, {}];
  }
  if (minAmountCents !== undefined) {
    yield ['f.amount_at_risk_cents >= :minAmountCents', { minAmountCents }];
  }
  if (text) {
    yield [
      `concat_ws(' ', f.wording -> 'de' ->> 'sentence', f.face ->> 'caseNumber', f.face ->> 'vouchers') ilike :text`,
      { text: `%${text.replace(/[\\%_]/g, '\\$&')}%` },
    ];
  }
}
