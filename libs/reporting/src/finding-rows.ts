import { Finding, type FindingStatus, Measure, type MeasureStatus } from '#pruefwerk/findings';
import type { FindingRow, MeasureRow } from '#pruefwerk/workbook';
import { type EntityManager, Not } from 'typeorm';
import type { Export } from './export.entity.ts';

/** Withdrawn findings are not issued. */
const FINDING_STATUS: Readonly<Record<Exclude<FindingStatus, 'withdrawn'>, FindingRow['status']>> =
  {
    identified: 'draft',
    'in-hearing': 'in-consultation',
    agreed: 'final',
    disputed: 'final',
    closed: 'settled',
    'risk-accepted': 'settled',
  };

const MEASURE_STATUS: Readonly<Record<MeasureStatus, MeasureRow['status']>> = {
  open: 'open',
  'in-progress': 'in-progress',
  implemented: 'done',
  verified: 'done',
  cancelled: 'declined',
};

/** `F-01`: readable number of a finding. */
export const findingNumber = (number: number): string => `F-${String(number).padStart(2, '0')}`;

/** `M-01`: readable number of a measure. */
export const measureNumber = (number: number): string => `M-${String(number).padStart(2, '0')}`;

/** Red flags about persons are counted only where the export shows them. */
export async function findingRows(
  manager: EntityManager,
  { engagementId, withPersons }: Pick<Export, 'engagementId' | 'withPersons'>,
): Promise<FindingRow[]> {
  const findings = await manager.find(Finding, {
    where: { engagementId, status: Not('withdrawn') },
    order: { number: 'ASC' },
  });
  const cases = await casesByFinding(manager, engagementId, withPersons);
  return findings.map((finding) => ({
    number: findingNumber(finding.number),
    area: finding.area,
    title: finding.title,
    facts: finding.condition,
    criterion: finding.criteria,
    cause: finding.cause || null,
    effect: finding.effect || null,
    risk: finding.risk,
    amountCents: finding.amountConfirmedCents ?? finding.amountAtRiskCents,
    cases: cases.get(finding.id) ?? null,
    control: null,
    recommendation: finding.recommendation || null,
    response: finding.response || null,
    status: finding.status === 'withdrawn' ? 'draft' : FINDING_STATUS[finding.status],
  }));
}

async function casesByFinding(
  manager: EntityManager,
  engagementId: string,
  withPersons: boolean,
): Promise<ReadonlyMap<string, number>> {
  const rows = await manager.query<{ id: string; cases: number }[]>(
    `select l.finding_id as id, count(*)::integer as cases
     from app.finding_red_flag l join app.red_flag f on f.id = l.red_flag_id
     where l.engagement_id = $1 and (not f.about_persons or $2) group by l.finding_id`,
    [engagementId, withPersons],
  );
  return new Map(rows.map(({ id, cases }) => [id, cases]));
}

/** Measures of the findings that are issued. */
export async function measureRows(
  manager: EntityManager,
  engagementId: string,
): Promise<MeasureRow[]> {
  const findings = await manager.findBy(Finding, { engagementId, status: Not('withdrawn') });
  const numbers = new Map(findings.map((finding) => [finding.id, findingNumber(finding.number)]));
  const measures = await manager.find(Measure, {
    where: { engagementId },
    order: { number: 'ASC' },
  });
  return measures.flatMap((measure) => {
    const finding = numbers.get(measure.findingId);
    return finding === undefined ? [] : [measureRow(measure, finding)];
  });
}

function measureRow(measure: Measure, finding: string): MeasureRow {
  return {
    number: measureNumber(measure.number),
    findingNumber: finding,
    measure: measure.title,
    responsible: measure.ownerName || null,
    dueDate: measure.deadline,
    status: MEASURE_STATUS[measure.status],
    remark: measure.remark || null,
  };
}
