import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { isComplete } from './finding-facts.ts';
import type { FindingState } from './finding-status.ts';
import type { Finding } from './finding.entity.ts';
import { Measure } from './measure.entity.ts';

/** What the guards of the finding's next steps look at. */
export async function findingState(
  manager: EntityManager,
  actor: Actor,
  finding: Finding,
): Promise<FindingState> {
  const { engagementId, id } = finding;
  const all = await manager.findBy(Measure, { engagementId, findingId: id });
  const measures = all.filter((measure) => measure.status !== 'cancelled');
  return {
    complete: isComplete(finding),
    response: finding.response.trim() !== '',
    measures: measures.length,
    measuresWithOwnerAndDeadline: measures.filter((m) => m.ownerName.trim() && m.deadline).length,
    measuresVerified: measures.filter((measure) => measure.status === 'verified').length,
    acceptedUntil: finding.riskAcceptedUntil !== null,
    actorOwnsMeasure: measures.some((measure) => measure.ownerId === actor.accountId),
  };
}
