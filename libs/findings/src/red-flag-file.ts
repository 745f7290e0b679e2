import type { EntityManager } from 'typeorm';
import { accountNames, nameOf } from '#pruefwerk/access';
import { FindingRedFlag } from './finding-red-flag.entity.ts';
import { Finding } from './finding.entity.ts';
import { type NamedRedFlag, namedRedFlag } from './named-red-flag.ts';
import { RedFlagDisposal } from './red-flag-disposal.entity.ts';
import { RedFlagEvidence } from './red-flag-evidence.entity.ts';
import { type RedFlagReference, relatedRedFlags } from './red-flag-reference.ts';
import type { RedFlag } from './red-flag.entity.ts';

export interface NamedDisposal extends RedFlagDisposal {
  readonly disposedByName: string | null;
}

/** A red flag with all that a person needs to judge it. */
export interface RedFlagFile {
  readonly redFlag: NamedRedFlag;
  readonly evidence: RedFlagEvidence[];
  /** Oldest first. */
  readonly disposals: NamedDisposal[];
  readonly findingIds: string[];
  /** Findings that rest on it, by number. */
  readonly findings: Pick<Finding, 'id' | 'number' | 'title' | 'status'>[];
  /** The weightiest others of the same case or payments. */
  readonly related: RedFlagReference[];
  readonly relatedTotal: number;
}

export async function redFlagFile(
  manager: EntityManager,
  flag: RedFlag,
  withPersons: boolean,
): Promise<RedFlagFile> {
  const where = { engagementId: flag.engagementId, redFlagId: flag.id };
  const disposals = await manager.find(RedFlagDisposal, { where, order: { step: 'ASC' } });
  const actors = disposals.map(({ disposedBy }) => disposedBy);
  const names = await accountNames(manager, [...actors, flag.disposedBy]);
  const findings = await findingsOf(manager, flag);
  return {
    redFlag: namedRedFlag(flag, names),
    evidence: await manager.find(RedFlagEvidence, { where, order: { position: 'ASC' } }),
    disposals: disposals.map((disposal) => ({
      ...disposal,
      disposedByName: nameOf(names, disposal.disposedBy),
    })),
    findingIds: findings.map(({ id }) => id),
    findings,
    ...(await relatedRedFlags(manager, flag, withPersons)),
  };
}

function findingsOf(manager: EntityManager, flag: RedFlag): Promise<RedFlagFile['findings']> {
  return manager
    .createQueryBuilder(Finding, 'f')
    .select(['f.id', 'f.number', 'f.title', 'f.status'])
    .innerJoin(FindingRedFlag, 'l', 'l.finding_id = f.id')
    .where('f.engagement_id = :engagementId and l.red_flag_id = :id', flag)
    .orderBy('f.number')
    .getMany();
}
