import { Injectable } from '@nestjs/common';
import { accountNames, Authorisation } from '#pruefwerk/access';
import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';
import { givenFields } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { type ContentStanding, contentState } from './content-state.ts';
import type { ProcessFacts, ProcessTarget, ProcessVersion } from './process-draft.ts';
import { ProcessRecord } from './process-model.entity.ts';
import { ProcessStepRow } from './process-step.entity.ts';
import { ProcessStore } from './process-store.ts';
import { ProcessTask } from './process-task.entity.ts';
import { ProcessVersionStore } from './process-version-store.ts';
import { WithdrawalReasonMissing } from './processes.problems.ts';
import { AsIsProcessInUse } from './versions.problems.ts';
import { noSteps, type StepSummary, stepSummaries } from './step-summary.ts';

export interface ProcessFile {
  readonly process: ProcessRecord;
  readonly xml: string;
  readonly sha256: string;
  /** What the content says: steps in the order along the flow, warnings. */
  readonly model: ProcessModel;
  readonly standing: ContentStanding;
  readonly taskIds: readonly string[];
}

export interface ListedProcess {
  readonly process: ProcessRecord;
  readonly summary: StepSummary;
  readonly standing: ContentStanding;
  /** Tasks of the catalogue that it carries out, by id. */
  readonly taskIds: readonly string[];
  /** Shown name; null for the sample's own start. */
  readonly updatedByName: string | null;
}

@Injectable()
export class ProcessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly store: ProcessStore,
    private readonly versions: ProcessVersionStore,
  ) {}

  /** By number; the withdrawn ones too, for nothing is deleted. */
  list(actor: Actor, engagementId: string): Promise<ListedProcess[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:read');
      const where = { engagementId };
      const processes = await manager.find(ProcessRecord, { where, order: { number: 'ASC' } });
      const summaries = await stepSummaries(manager, engagementId);
      const versions = await this.versions.of(manager, engagementId);
      const byProcess = Map.groupBy(versions, ({ processId }) => processId);
      const tasks = await taskIds(manager, { engagementId });
      const names = await accountNames(
        manager,
        processes.map(({ updatedBy }) => updatedBy),
      );
      return processes.map((process) => ({
        process,
        summary: summaries.get(process.id) ?? noSteps,
        standing: contentState(process.revision, byProcess.get(process.id) ?? []),
        taskIds: tasks.get(process.id) ?? [],
        updatedByName: names.get(process.updatedBy) ?? null,
      }));
    });
  }

  /** @throws ProcessUnknown */
  get(actor: Actor, target: ProcessTarget): Promise<ProcessFile> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:read');
      const process = await this.store.find(manager, target);
      const { xml, sha256 } = await this.store.revision(manager, process);
      const { engagementId, id: processId } = process;
      const versions = await this.versions.of(manager, engagementId, processId);
      const tasks = await taskIds(manager, { engagementId, processId });
      return {
        ...{ process, xml, sha256, model: readProcessModel(xml) },
        standing: contentState(process.revision, versions),
        taskIds: tasks.get(processId) ?? [],
      };
    });
  }

  /** Steps of all processes that are not withdrawn, for the controls and the search. */
  steps(actor: Actor, engagementId: string): Promise<ProcessStepRow[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:read');
      const active = await manager.findBy(ProcessRecord, { engagementId, state: 'draft' });
      const ids = new Set(active.map(({ id }) => id));
      const where = { engagementId };
      const order = { processId: 'ASC', position: 'ASC' } as const;
      const rows = await manager.find(ProcessStepRow, { where, order });
      return rows.filter(({ processId }) => ids.has(processId));
    });
  }

  /** @throws ProcessUnknown, ChangedMeanwhile, ProcessWithdrawn, AsIsProcessInUse */
  change(
    actor: Actor,
    target: ProcessVersion,
    facts: Partial<ProcessFacts>,
  ): Promise<ProcessRecord> {
    return this.write(actor, target, 'process.changed', givenFields(facts));
  }

  /** Instead of deleting. @throws WithdrawalReasonMissing, and as {@link change} */
  withdraw(actor: Actor, target: ProcessVersion, reason: string): Promise<ProcessRecord> {
    const withdrawnReason = reason.trim();
    if (withdrawnReason === '') return Promise.reject(new WithdrawalReasonMissing());
    const change = { state: 'withdrawn', withdrawnReason } as const;
    return this.write(actor, target, 'process.withdrawn', change);
  }

  private write(
    actor: Actor,
    target: ProcessVersion,
    action: string,
    change: Partial<ProcessRecord>,
  ): Promise<ProcessRecord> {
    return this.transactions.run(actor, async (manager: EntityManager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:write');
      const process = await this.store.forChange(manager, target);
      const before = { ...process };
      if (change.kind !== undefined && change.kind !== process.kind) {
        await this.loosen(manager, process);
      }
      const saved = await this.store.save(manager, actor, Object.assign(process, change));
      await this.store.record(manager, actor, action, saved, before);
      return saved;
    });
  }

  /** A process of the other kind starts from no as-is process, and no other can start from it. */
  private async loosen(manager: EntityManager, process: ProcessRecord): Promise<void> {
    const { engagementId, id } = process;
    const later = await manager.findBy(ProcessRecord, { engagementId, asIsProcessId: id });
    if (later.length > 0) throw new AsIsProcessInUse(later.map(({ name }) => name).join(', '));
    process.asIsProcessId = null;
  }
}

/** Sorted, by process. */
async function taskIds(
  manager: EntityManager,
  where: Partial<Pick<ProcessTask, 'engagementId' | 'processId'>>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const links = await manager.find(ProcessTask, { where, order: { taskId: 'ASC' } });
  const byProcess = Map.groupBy(links, ({ processId }) => processId);
  return new Map([...byProcess].map(([id, found]) => [id, found.map(({ taskId }) => taskId)]));
}
