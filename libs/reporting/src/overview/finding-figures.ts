import { Finding, Measure, isOverdue } from '#pruefwerk/findings';
import type { RiskLevel } from '#pruefwerk/red-flags';
import { type EntityManager, In, Not } from 'typeorm';

export interface FindingFigures {
  readonly findings: number;
  readonly findingsByRisk: Readonly<Record<RiskLevel, number>>;
  readonly findingsOpen: number;
  readonly findingsWithoutMeasure: number;
  readonly measures: number;
  readonly measuresOpen: number;
  readonly measuresOverdue: number;
}

const ENDED = new Set(['closed', 'risk-accepted']);

/**
 * Findings but for withdrawn ones, measures but for cancelled ones.
 * @param ownOf the manager whose findings and measures alone are counted; null for all
 */
export async function findingFigures(
  manager: EntityManager,
  engagementId: string,
  ownOf: string | null,
  today: string,
): Promise<FindingFigures> {
  const findings = await manager.findBy(Finding, {
    engagementId,
    status: Not('withdrawn'),
    ...(ownOf !== null && { addressedTo: ownOf }),
  });
  const measures = await measuresOf(manager, engagementId, ownOf, findings);
  const measured = new Set(measures.map(({ findingId }) => findingId));
  const open = findings.filter(({ status }) => !ENDED.has(status));
  const ofRisk = (risk: RiskLevel) => findings.filter((finding) => finding.risk === risk).length;
  return {
    findings: findings.length,
    findingsByRisk: { high: ofRisk('high'), medium: ofRisk('medium'), low: ofRisk('low') },
    findingsOpen: open.length,
    findingsWithoutMeasure: open.filter(({ id }) => !measured.has(id)).length,
    measures: measures.length,
    measuresOpen: measures.filter(({ status }) => status === 'open' || status === 'in-progress')
      .length,
    measuresOverdue: measures.filter((measure) => isOverdue(measure, today)).length,
  };
}

function measuresOf(
  manager: EntityManager,
  engagementId: string,
  ownOf: string | null,
  findings: readonly Finding[],
): Promise<Measure[]> {
  const status = Not('cancelled' as const);
  const ofFindings = { engagementId, status, findingId: In(findings.map(({ id }) => id)) };
  const own = ownOf === null ? [] : [{ engagementId, status, ownerId: ownOf }];
  return manager.findBy(Measure, [ofFindings, ...own]);
}
