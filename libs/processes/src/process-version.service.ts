import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { contentState } from './content-state.ts';
import type { ProcessVersion } from './process-draft.ts';
import type { ProcessRecord } from './process-model.entity.ts';
import { ProcessStore } from './process-store.ts';
import { ProcessVersionStore } from './process-version-store.ts';
import type { ProcessVersionRecord } from './process-version.entity.ts';
import { ApproverInvolved, NothingToSubmit, ReturnReasonMissing } from './versions.problems.ts';

/** A version as it was seen. */
export interface VersionTarget {
  readonly engagementId: string;
  readonly processId: string;
  readonly id: string;
  readonly version: number;
}

/** The way of a content to its approval by a second person. */
@Injectable()
export class ProcessVersionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly versions: ProcessVersionStore,
  ) {}

  /** Submits the newest content. @throws ProcessUnknown, ChangedMeanwhile, ProcessWithdrawn, NothingToSubmit */
  submit(actor: Actor, target: ProcessVersion, remark: string): Promise<ProcessVersionRecord> {
    return this.run(actor, target.engagementId, 'process:write', async (manager) => {
      const process = await this.processes.forChange(manager, target);
      const versions = await this.versions.of(manager, process.engagementId, process.id);
      const { state, versionNumber } = contentState(process.revision, versions);
      if (state === 'submitted' || state === 'approved') throw new NothingToSubmit();
      const content = await this.processes.revision(manager, process);
      return this.versions.submit(manager, actor, content, versionNumber, remark.trim());
    });
  }

  /**
   * The version in force until now is superseded.
   * @throws ApproverInvolved, VersionUnknown, VersionDecided, ChangedMeanwhile, ProcessUnknown, ProcessWithdrawn
   */
  approve(actor: Actor, target: VersionTarget, remark: string): Promise<ProcessVersionRecord> {
    return this.decide(actor, target, 'process:approve', async (manager, process, version) => {
      const involved = await this.versions.savedSinceApproval(manager, process);
      if (involved.has(actor.accountId) || version.submittedBy === actor.accountId) {
        throw new ApproverInvolved();
      }
      await this.versions.supersede(manager, actor, version);
      return this.versions.decide(manager, actor, version, 'approved', remark.trim());
    });
  }

  /** @throws ReturnReasonMissing, and as {@link approve} */
  async sendBack(
    actor: Actor,
    target: VersionTarget,
    reason: string,
  ): Promise<ProcessVersionRecord> {
    const said = reason.trim();
    if (said === '') throw new ReturnReasonMissing();
    return this.decide(actor, target, 'process:approve', (manager, _, version) =>
      this.versions.decide(manager, actor, version, 'returned', said),
    );
  }

  /** Takes a submission back before anybody has decided on it. @throws as {@link approve} */
  recall(actor: Actor, target: VersionTarget): Promise<ProcessVersionRecord> {
    return this.decide(actor, target, 'process:write', (manager, _, version) =>
      this.versions.decide(manager, actor, version, 'recalled', ''),
    );
  }

  private decide(
    actor: Actor,
    { engagementId, processId, id, version }: VersionTarget,
    permission: EngagementPermission,
    work: (
      manager: EntityManager,
      process: ProcessRecord,
      version: ProcessVersionRecord,
    ) => Promise<ProcessVersionRecord>,
  ): Promise<ProcessVersionRecord> {
    return this.run(actor, engagementId, permission, async (manager) => {
      const process = await this.processes.locked(manager, { engagementId, id: processId });
      return work(manager, process, await this.versions.waiting(manager, process, id, version));
    });
  }

  private run<T>(
    actor: Actor,
    engagementId: string,
    permission: EngagementPermission,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, permission);
      return work(manager);
    });
  }
}
