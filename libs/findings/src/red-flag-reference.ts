import type { RiskLevel } from '#pruefwerk/red-flags';
import type { EntityManager } from 'typeorm';
import type { Disposition } from './disposition.ts';
import type { RedFlag } from './red-flag.entity.ts';
import type { BothLanguages } from './rule-texts.ts';

/** A red flag in a line, where another screen refers to it. */
export interface RedFlagReference {
  readonly id: string;
  readonly number: number;
  readonly ruleId: string;
  readonly title: BothLanguages;
  readonly risk: RiskLevel;
  readonly amountAtRiskCents: number;
  readonly disposition: Disposition;
}

interface ReferenceRow extends RedFlagReference {
  readonly all: number;
}

const COLUMNS = `f.id, f.number, f.rule_id as "ruleId", f.risk, f.disposition,
  jsonb_build_object('de', f.wording -> 'de' ->> 'title', 'en', f.wording -> 'en' ->> 'title') as title,
  f.amount_at_risk_cents as "amountAtRiskCents"`;

const RELATED_SHOWN = 10;

/** Other red flags of the same case or over one of the same payments, weightiest first. */
export async function relatedRedFlags(
  manager: EntityManager,
  flag: RedFlag,
  withPersons: boolean,
): Promise<{ related: RedFlagReference[]; relatedTotal: number }> {
  const rows = await manager.query<ReferenceRow[]>(
    `with same as (
       select id from app.red_flag where engagement_id = $1 and case_number = $3
       union
       select e.red_flag_id from app.red_flag_evidence e
       where e.engagement_id = $1
         and e.row_no = any (array(select row_no from app.red_flag_evidence where red_flag_id = $2))
     )
     select ${COLUMNS}, count(*) over ()::integer as "all"
     from app.red_flag f join same s on s.id = f.id
     where f.engagement_id = $1 and f.id <> $2 and (f.case_number = $3 or f.dataset_id = $4)
       ${withPersons ? '' : 'and not f.about_persons'}
     order by array_position(array['high', 'medium', 'low'], f.risk), f.amount_at_risk_cents desc, f.number
     limit ${RELATED_SHOWN}`,
    [flag.engagementId, flag.id, flag.face.caseNumber, flag.datasetId],
  );
  return { related: rows.map(reference), relatedTotal: rows[0]?.all ?? 0 };
}

/** The red flags that a finding rests on, by number. */
export async function redFlagsOfFinding(
  manager: EntityManager,
  finding: { readonly id: string; readonly engagementId: string },
  withPersons: boolean,
): Promise<RedFlagReference[]> {
  const rows = await manager.query<RedFlagReference[]>(
    `select ${COLUMNS} from app.red_flag f join app.finding_red_flag l on l.red_flag_id = f.id
     where f.engagement_id = $1 and l.finding_id = $2 ${withPersons ? '' : 'and not f.about_persons'}
     order by f.number`,
    [finding.engagementId, finding.id],
  );
  return rows.map(reference);
}

/** The driver hands out bigint as text. */
function reference(row: RedFlagReference): RedFlagReference {
  const { id, number, ruleId, title, risk, amountAtRiskCents, disposition } = row;
  const cents = Number(amountAtRiskCents);
  return { id, number, ruleId, title, risk, amountAtRiskCents: cents, disposition };
}
