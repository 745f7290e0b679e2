import { Finding, Measure, redFlagQuery } from '#pruefwerk/findings';
import { redFlagNumber } from '#pruefwerk/payment-check';
import { containing } from '#pruefwerk/platform';
import { type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { findingNumber, measureNumber } from '../finding-rows.ts';
import type { SearchHit } from './search-hit.ts';
import { numberIn } from './search-text.ts';

export interface Search {
  readonly engagementId: string;
  readonly text: string;
  /** Hits per kind. */
  readonly limit: number;
}

/** By number, case, voucher or words of the sentence. */
export async function searchRedFlags(
  manager: EntityManager,
  { engagementId, text, limit }: Search,
  withPersons: boolean,
): Promise<SearchHit[]> {
  const number = numberIn(text, 'A');
  const filter = number === null ? { text: text.trim() } : {};
  const query = redFlagQuery(manager, engagementId, filter, withPersons);
  if (number !== null) query.andWhere('f.number = :number', { number });
  const flags = await query.orderBy('f.number').limit(limit).getMany();
  return flags.map((flag) => ({
    ...{ kind: 'red-flag', id: flag.id, datasetId: flag.datasetId },
    number: redFlagNumber(flag.number - 1),
    label: { de: flag.wording.de.title, en: flag.wording.en.title },
    detail: flag.face.caseNumber ?? flag.face.vouchers ?? '',
    date: flag.face.paymentDate,
    amountCents: flag.amountAtRiskCents,
  }));
}

/** @param ownOf the manager whose findings alone are searched; null for all */
export async function searchFindings(
  manager: EntityManager,
  search: Search,
  ownOf: string | null,
): Promise<SearchHit[]> {
  const query = manager
    .createQueryBuilder(Finding, 'o')
    .where('o.engagement_id = :engagementId', { engagementId: search.engagementId });
  if (ownOf !== null) query.andWhere('o.addressed_to = :ownOf', { ownOf });
  const findings = await named(query, 'F', search).getMany();
  return findings.map((finding) => ({
    ...{ kind: 'finding', id: finding.id, datasetId: null },
    number: findingNumber(finding.number),
    label: { de: finding.title, en: finding.title },
    detail: finding.area,
    date: null,
    amountCents: finding.amountConfirmedCents ?? finding.amountAtRiskCents,
  }));
}

export async function searchMeasures(
  manager: EntityManager,
  search: Search,
  ownOf: string | null,
): Promise<SearchHit[]> {
  const query = manager
    .createQueryBuilder(Measure, 'o')
    .where('o.engagement_id = :engagementId', { engagementId: search.engagementId });
  if (ownOf !== null) {
    const addressed = query.subQuery().select('f.id').from(Finding, 'f');
    const own = addressed.where('f.addressed_to = :ownOf').getQuery();
    query.andWhere(`(o.owner_id = :ownOf or o.finding_id in ${own})`, { ownOf });
  }
  const measures = await named(query, 'M', search).getMany();
  return measures.map((measure) => ({
    ...{ kind: 'measure', id: measure.id, datasetId: null },
    number: measureNumber(measure.number),
    label: { de: measure.title, en: measure.title },
    detail: measure.ownerName,
    date: measure.deadline,
    amountCents: null,
  }));
}

function named<Entity extends ObjectLiteral>(
  query: SelectQueryBuilder<Entity>,
  letter: string,
  { text, limit }: Search,
): SelectQueryBuilder<Entity> {
  const number = numberIn(text, letter);
  return query
    .andWhere('(o.title ilike :text or o.number = :number)', { text: containing(text), number })
    .orderBy('o.number')
    .limit(limit);
}
