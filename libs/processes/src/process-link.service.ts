import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { brokenConstraint, OrganisationUnit } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { ProcessVersion } from './process-draft.ts';
import { ProcessRecord } from './process-model.entity.ts';
import { ProcessStore } from './process-store.ts';
import { ProcessTask } from './process-task.entity.ts';
import { AsIsProcessInvalid, LinkedTaskUnknown, LinkedUnitUnknown } from './versions.problems.ts';

/** What a process is connected with; null and empty take a connection away. */
export interface ProcessLinks {
  /** Istprozess that a Sollprozess starts from. */
  readonly asIsProcessId: string | null;
  readonly organisationUnitId: string | null;
  readonly taskIds: readonly string[];
}

@Injectable()
export class ProcessLinkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly store: ProcessStore,
  ) {}

  /**
   * Sets all links at once; the unit's name is taken over.
   * @throws AsIsProcessInvalid, LinkedUnitUnknown, LinkedTaskUnknown, ProcessUnknown, ChangedMeanwhile, ProcessWithdrawn
   */
  set(actor: Actor, target: ProcessVersion, links: ProcessLinks): Promise<ProcessRecord> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:write');
      const process = await this.store.forChange(manager, target);
      const before = { ...process };
      await requireAsIs(manager, process, links.asIsProcessId);
      const unit = await unitOf(manager, process, links.organisationUnitId);
      const { asIsProcessId, organisationUnitId } = links;
      const change = { asIsProcessId, organisationUnitId, unit: unit ?? process.unit };
      const tasksBefore = await tasksOf(manager, process);
      const saved = await this.store.save(manager, actor, Object.assign(process, change));
      await setTasks(manager, saved, links.taskIds);
      const after = { ...saved, taskIds: await tasksOf(manager, saved) };
      const told = { ...before, taskIds: tasksBefore };
      await this.store.record(manager, actor, 'process.linked', after, told);
      return saved;
    });
  }
}

async function requireAsIs(
  manager: EntityManager,
  { engagementId, id, kind }: ProcessRecord,
  asIsProcessId: string | null,
): Promise<void> {
  if (asIsProcessId === null) return;
  const found = await manager.findOneBy(ProcessRecord, { engagementId, id: asIsProcessId });
  if (kind !== 'to-be' || asIsProcessId === id || found?.kind !== 'as-is') {
    throw new AsIsProcessInvalid();
  }
}

/** The unit's name; null without one. */
async function unitOf(
  manager: EntityManager,
  { engagementId }: ProcessRecord,
  id: string | null,
): Promise<string | null> {
  if (id === null) return null;
  const unit = await manager.findOneBy(OrganisationUnit, { engagementId, id });
  if (!unit) throw new LinkedUnitUnknown();
  return unit.name;
}

async function tasksOf(
  manager: EntityManager,
  { engagementId, id: processId }: ProcessRecord,
): Promise<string[]> {
  const rows = await manager.findBy(ProcessTask, { engagementId, processId });
  return rows.map(({ taskId }) => taskId).sort();
}

async function setTasks(
  manager: EntityManager,
  { engagementId, id: processId }: ProcessRecord,
  taskIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(taskIds.map((id) => id.toLowerCase()))];
  await manager.delete(ProcessTask, { engagementId, processId });
  if (wanted.length === 0) return;
  const rows = wanted.map((taskId) => ({ engagementId, processId, taskId }));
  await manager.insert(ProcessTask, rows).catch((error: unknown) => {
    throw brokenConstraint(error) === 'process_task_task' ? new LinkedTaskUnknown() : error;
  });
}
