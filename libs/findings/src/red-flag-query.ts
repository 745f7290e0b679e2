import { containing } from '#pruefwerk/platform';
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
  /** Flags that rest on this payment of the dataset. */
  readonly rowNo?: number;
  /** True: only those that the last run did not find any more; false: only the others. */
  readonly notSeen?: boolean;
  readonly minAmountCents?: number;
  readonly maxAmountCents?: number;
  readonly caseNumber?: string;
  /** First payment on this plain date or later. */
  readonly dateFrom?: string;
  /** First payment on this plain date or earlier. */
  readonly dateTo?: string;
  /** True: only those that a finding rests on; false: only the others. */
  readonly hasFinding?: boolean;
  /** True: only those that point at an employee; false: only the others. */
  readonly aboutPersons?: boolean;
  readonly ids?: readonly string[];
  /** Part of the rule's name, the sentence, case or voucher; letters of either case. */
  readonly text?: string;
}

/** `weight` (Risikowert): by risk, then by amount. */
export type RedFlagSort = 'weight' | 'number' | 'amount' | 'risk' | 'rule' | 'date';

export interface RedFlagListRequest extends RedFlagFilter {
  readonly offset: number;
  readonly limit: number;
  readonly sort: RedFlagSort;
  readonly descending: boolean;
}

const RISK = `array_position(array['low', 'medium', 'high'], f.risk)`;

const sortExpressions: Readonly<Record<RedFlagSort, readonly string[]>> = {
  weight: [RISK, 'f.amount_at_risk_cents'],
  number: ['f.number'],
  amount: ['f.amount_at_risk_cents'],
  risk: [RISK],
  rule: ['f.rule_id'],
  date: [`f.face ->> 'paymentDate'`],
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
  for (const expression of sortExpressions[request.sort]) {
    query.addOrderBy(expression, direction, 'NULLS LAST');
  }
  return query.addOrderBy('f.number', 'ASC').offset(request.offset).limit(request.limit);
}

type Condition = [string, Record<string, unknown>];

function* conditions(filter: RedFlagFilter): Generator<Condition> {
  const { ids, ruleIds, risks, dispositions, runId, datasetId, text } = filter;
  if (ids) yield ['f.id = any (:ids)', { ids }];
  if (ruleIds) yield ['f.rule_id = any (:ruleIds)', { ruleIds }];
  if (risks) yield ['f.risk = any (:risks)', { risks }];
  if (dispositions) yield ['f.disposition = any (:dispositions)', { dispositions }];
  if (runId) yield [':runId in (f.first_run_id, f.last_run_id)', { runId }];
  if (datasetId) yield ['f.dataset_id = :datasetId', { datasetId }];
  yield* stateConditions(filter);
  yield* paymentConditions(filter);
  if (text) {
    yield [
      `concat_ws(' ', f.wording -> 'de' ->> 'title', f.wording -> 'en' ->> 'title', f.wording -> 'de' ->> 'sentence', f.face ->> 'caseNumber', f.face ->> 'vouchers') ilike :text`,
      { text: containing(text) },
    ];
  }
}

function* stateConditions(filter: RedFlagFilter): Generator<Condition> {
  const { notSeen, hasFinding, aboutPersons } = filter;
  if (aboutPersons !== undefined) yield ['f.about_persons = :aboutPersons', { aboutPersons }];
  if (notSeen !== undefined) yield [`f.not_seen_in_run_id is ${notSeen ? 'not ' : ''}null`, {}];
  if (hasFinding !== undefined) {
    const linked = 'exists (select 1 from app.finding_red_flag l where l.red_flag_id = f.id)';
    yield [hasFinding ? linked : `not ${linked}`, {}];
  }
}

function* paymentConditions(filter: RedFlagFilter): Generator<Condition> {
  const { minAmountCents, maxAmountCents, caseNumber, dateFrom, dateTo, rowNo } = filter;
  if (rowNo !== undefined) {
    yield [
      `f.id in (select e.red_flag_id from app.red_flag_evidence e
        where e.engagement_id = f.engagement_id and e.row_no = :rowNo)`,
      { rowNo },
    ];
  }
  if (minAmountCents !== undefined) {
    yield ['f.amount_at_risk_cents >= :minAmountCents', { minAmountCents }];
  }
  if (maxAmountCents !== undefined) {
    yield ['f.amount_at_risk_cents <= :maxAmountCents', { maxAmountCents }];
  }
  if (caseNumber) yield ['f.case_number = :caseNumber', { caseNumber }];
  if (dateFrom) yield [`f.face ->> 'paymentDate' >= :dateFrom`, { dateFrom }];
  if (dateTo) yield [`f.face ->> 'paymentDate' <= :dateTo`, { dateTo }];
}
