import { Injectable } from '@nestjs/common';
import { accountNames, Authorisation, type EngagementRole, roleMay } from '#pruefwerk/access';
import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { type ContentStanding, contentState } from './content-state.ts';
import type { ProcessTarget } from './process-draft.ts';
import type { ProcessRecord } from './process-model.entity.ts';
import { ProcessRevision } from './process-revision.entity.ts';
import { ProcessStore } from './process-store.ts';
import { ProcessVersionStore } from './process-version-store.ts';
import type { ProcessVersionRecord } from './process-version.entity.ts';
import { RevisionUnknown } from './versions.problems.ts';

export type SavedRevision = Omit<ProcessRevision, 'xml'>;

/** Why somebody may not approve what waits; null: they may. */
export type ApprovalHindrance = 'nothing-waits' | 'role' | 'involved';

export interface ProcessHistory {
  readonly process: ProcessRecord;
  readonly standing: ContentStanding;
  /** By number, the newest first. */
  readonly versions: readonly ProcessVersionRecord[];
  /** The newest first. */
  readonly revisions: readonly SavedRevision[];
  readonly hindrance: ApprovalHindrance | null;
  /** Shown names of everybody who appears, by account. */
  readonly names: ReadonlyMap<string, string>;
}

export interface RevisionContent {
  readonly process: ProcessRecord;
  readonly revision: number;
  readonly xml: string;
  readonly sha256: string;
  readonly model: ProcessModel;
}

/** What a process went through: every saved content, every version with its decision. */
@Injectable()
export class ProcessHistoryService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly versions: ProcessVersionStore,
  ) {}

  /** @throws ProcessUnknown */
  get(actor: Actor, target: ProcessTarget): Promise<ProcessHistory> {
    return this.read(actor, target, async (manager, process, role) => {
      const { engagementId, id: processId } = process;
      const versions = await this.versions.of(manager, engagementId, processId);
      const revisions = await savedRevisions(manager, engagementId, processId);
      const standing = contentState(process.revision, versions);
      const people = [
        ...versions.flatMap(({ submittedBy, decidedBy }) => [submittedBy, decidedBy]),
        ...revisions.map(({ savedBy }) => savedBy),
      ];
      const involved = await this.versions.savedSinceApproval(manager, process);
      const waiting = versions.find(({ state }) => state === 'submitted');
      return {
        ...{ process, standing, versions: versions.toReversed(), revisions },
        hindrance: hindranceOf(actor, role, waiting, involved),
        names: await accountNames(manager, people),
      };
    });
  }

  /** One saved content. @throws ProcessUnknown, RevisionUnknown */
  revision(actor: Actor, target: ProcessTarget, revision: number): Promise<RevisionContent> {
    return this.read(actor, target, async (manager, process) => {
      const { engagementId, id: processId } = process;
      const where = { engagementId, processId, revision };
      // Also keeps numbers away that the column does not know.
      if (revision < 1 || revision > process.revision) throw new RevisionUnknown();
      const found = await manager.findOneBy(ProcessRevision, where);
      if (!found) throw new RevisionUnknown();
      const { xml, sha256 } = found;
      return { process, revision, xml, sha256, model: readProcessModel(xml) };
    });
  }

  private read<T>(
    actor: Actor,
    target: ProcessTarget,
    work: (manager: EntityManager, process: ProcessRecord, role: EngagementRole) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId } = target;
      const role = await this.authorisation.require(manager, actor, engagementId, 'process:read');
      return work(manager, await this.processes.find(manager, target), role);
    });
  }
}

function savedRevisions(
  manager: EntityManager,
  engagementId: string,
  processId: string,
): Promise<SavedRevision[]> {
  return manager.find(ProcessRevision, {
    select: {
      ...{ processId: true, engagementId: true, revision: true, sha256: true },
      ...{ savedBy: true, savedAt: true },
    },
    where: { engagementId, processId },
    order: { revision: 'DESC' },
  });
}

function hindranceOf(
  { accountId }: Actor,
  role: EngagementRole,
  waiting: ProcessVersionRecord | undefined,
  involved: ReadonlySet<string>,
): ApprovalHindrance | null {
  if (!waiting) return 'nothing-waits';
  if (!roleMay(role, 'process:approve')) return 'role';
  return involved.has(accountId) || waiting.submittedBy === accountId ? 'involved' : null;
}
