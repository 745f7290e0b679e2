import { accountNames, nameOf, roleMay } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { capacitiesOf } from './capacities.ts';
import type { Scope } from './finding-scope.ts';
import { findingState } from './finding-state.ts';
import { findingNeeds, type FindingStatus, findingTransitions } from './finding-status.ts';
import type { Finding } from './finding.entity.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import { Measure } from './measure.entity.ts';
import { type NamedFinding, namedFinding } from './named-finding.ts';
import { type NamedMeasure, namedMeasure } from './named-measure.ts';
import { type NextStep, nextSteps } from './next-step.ts';
import { type RedFlagReference, redFlagsOfFinding } from './red-flag-reference.ts';

export interface NamedHistoryEntry extends HistoryEntry {
  readonly changedByName: string | null;
}

export interface FindingFile {
  readonly finding: NamedFinding;
  readonly redFlagIds: string[];
  /** Those that the person may see. */
  readonly redFlags: RedFlagReference[];
  readonly measures: NamedMeasure[];
  /** Oldest first. */
  readonly history: NamedHistoryEntry[];
  readonly nextStatuses: NextStep<FindingStatus>[];
}

export async function findingFile(
  manager: EntityManager,
  actor: Actor,
  scope: Scope,
  finding: Finding,
): Promise<FindingFile> {
  const where = { engagementId: finding.engagementId, findingId: finding.id };
  const history = await manager.find(HistoryEntry, { where, order: { changedAt: 'ASC' } });
  const measures = await manager.find(Measure, { where, order: { number: 'ASC' } });
  const actors = history.map(({ changedBy }) => changedBy);
  const names = await accountNames(manager, [...actors, finding.createdBy, finding.addressedTo]);
  const withPersons = roleMay(scope.role, 'red-flag:read-persons');
  const redFlags = scope.ownOnly ? [] : await redFlagsOfFinding(manager, finding, withPersons);
  const state = await findingState(manager, actor, finding);
  const capacities = capacitiesOf(scope.role);
  return {
    finding: namedFinding(finding, names),
    redFlagIds: redFlags.map(({ id }) => id),
    redFlags,
    measures: measures.map((measure) => namedMeasure(measure, finding.number, actor, scope.role)),
    history: history.map((entry) => ({ ...entry, changedByName: nameOf(names, entry.changedBy) })),
    nextStatuses: nextSteps(findingTransitions, findingNeeds, finding.status, capacities, state),
  };
}
