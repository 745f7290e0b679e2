import { type RiskLevel, wordingOf } from '#pruefwerk/red-flags';
import { EVIDENCE_LIMIT } from '#pruefwerk/payment-check';
import type { EntityManager } from 'typeorm';

/** Whose red flags are counted: those about persons for the lead only. */
export interface FlagScope {
  readonly engagementId: string;
  readonly withPersons: boolean;
}

export interface FlagsOfRule {
  readonly ruleId: string;
  readonly name: { readonly de: string; readonly en: string };
  readonly risk: RiskLevel;
  readonly open: number;
  readonly queried: number;
  readonly total: number;
  /** Each red flag on its own, without those found harmless: a payment with two of them counts twice. */
  readonly amountAtRiskCents: number;
  readonly aboutPersons: boolean;
}

/** Red flags that the last run over their payments still found, most money first. */
export async function flagsByRule(
  manager: EntityManager,
  { engagementId, withPersons }: FlagScope,
): Promise<FlagsOfRule[]> {
  const rows = await manager.query<(Omit<FlagsOfRule, 'name'> & { amountAtRiskCents: string })[]>(
    `select rule_id as "ruleId", min(risk) as risk, bool_or(about_persons) as "aboutPersons",
       count(*)::integer as total,
       (count(*) filter (where disposition = 'open'))::integer as open,
       (count(*) filter (where disposition = 'query'))::integer as queried,
       coalesce(sum(amount_at_risk_cents) filter (where disposition <> 'cleared'), 0) as "amountAtRiskCents"
     from app.red_flag
     where engagement_id = $1 and not_seen_in_run_id is null and (not about_persons or $2)
     group by rule_id order by 7 desc, 1`,
    [engagementId, withPersons],
  );
  return rows.map((row) => ({
    ...row,
    amountAtRiskCents: Number(row.amountAtRiskCents),
    name: { de: wordingOf(row.ruleId, 'de').name, en: wordingOf(row.ruleId, 'en').name },
  }));
}

export interface FlaggedMonth {
  /** 'yyyy-mm'; null for payments without a date. */
  readonly month: string | null;
  readonly cents: number;
}

/**
 * What is at risk in one population by month: every payment counts once, however many red flags rest on it, if one of
 * them is not found harmless; only payments kept as evidence, only amounts paid out.
 */
export async function flaggedMonths(
  manager: EntityManager,
  { engagementId, withPersons }: FlagScope,
  datasetId: string,
): Promise<FlaggedMonth[]> {
  const rows = await manager.query<{ month: string | null; cents: string }[]>(
    `with kept as (
       select (e.payment ->> 'rowNo')::bigint as row_no,
         max((e.payment ->> 'amountCents')::bigint) as cents,
         max(left(e.payment ->> 'paymentDate', 7)) as month
       from app.red_flag f join app.red_flag_evidence e on e.red_flag_id = f.id
       where f.engagement_id = $1 and f.dataset_id = $3 and f.not_seen_in_run_id is null
         and f.disposition <> 'cleared' and (not f.about_persons or $2)
       group by 1)
     select month, sum(greatest(cents, 0)) as cents from kept group by 1 order by 1`,
    [engagementId, withPersons, datasetId],
  );
  return rows.map(({ month, cents }) => ({ month, cents: Number(cents) }));
}

export interface FlagCounts {
  readonly highOpen: number;
  readonly personsOpen: number;
  /** Some red flag rests on more payments than are kept beside it. */
  readonly evidenceCut: boolean;
}

export async function flagCounts(
  manager: EntityManager,
  { engagementId, withPersons }: FlagScope,
): Promise<FlagCounts> {
  const [row] = await manager.query<FlagCounts[]>(
    `select (count(*) filter (where disposition = 'open' and risk = 'high'))::integer as "highOpen",
       (count(*) filter (where disposition = 'open' and about_persons))::integer as "personsOpen",
       coalesce(bool_or(payments > $3), false) as "evidenceCut"
     from app.red_flag
     where engagement_id = $1 and not_seen_in_run_id is null and (not about_persons or $2)`,
    [engagementId, withPersons, EVIDENCE_LIMIT],
  );
  return row ?? { highOpen: 0, personsOpen: 0, evidenceCut: false };
}
