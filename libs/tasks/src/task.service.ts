import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { catalogueOf, type TaskFile } from './task-catalogue.ts';
import { requiredReason, requireNotWithdrawn, requireVersion } from './task-record.service.ts';
import { readTaskRows } from './task-rows.ts';
import { type TaskFacts, TaskWriter } from './task-writer.ts';
import type { Task } from './task.entity.ts';
import type { RecordTarget } from './work-record.ts';

/** The task catalogue (Aufgabenkatalog). */
@Injectable()
export class TaskService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly tasks: TaskWriter,
  ) {}

  /** In the order of the tree, withdrawn ones included. */
  catalogue(actor: Actor, engagementId: string): Promise<TaskFile[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:read');
      return catalogueOf(await readTaskRows(manager, engagementId));
    });
  }

  /** @throws TaskNumberInvalid, TaskNumberTaken, TaskParentMissing, TaskUnitUnknown */
  add(actor: Actor, engagementId: string, facts: TaskFacts): Promise<Task> {
    return this.write(actor, engagementId, (manager) =>
      this.tasks.insert(manager, actor, engagementId, facts),
    );
  }

  /** @throws TaskRecordUnknown, TaskRecordWithdrawn, ChangedMeanwhile, TaskMovedIntoItself, and what adding throws */
  change(actor: Actor, target: RecordTarget, change: Partial<TaskFacts>): Promise<Task> {
    return this.write(actor, target.engagementId, async (manager) => {
      const task = await this.seen(manager, target);
      requireNotWithdrawn(task);
      return this.tasks.change(manager, actor, task, change);
    });
  }

  /** @throws TaskRecordUnknown, TaskRecordWithdrawn, ChangedMeanwhile, TaskReasonMissing, TaskHasSubtasks */
  withdraw(actor: Actor, target: RecordTarget, reason: string): Promise<Task> {
    return this.write(actor, target.engagementId, async (manager) => {
      const text = requiredReason(reason);
      const task = await this.seen(manager, target);
      requireNotWithdrawn(task);
      return this.tasks.withdraw(manager, actor, task, text);
    });
  }

  /** @throws TaskRecordUnknown, ChangedMeanwhile, TaskNumberTaken, TaskParentMissing */
  restore(actor: Actor, target: RecordTarget): Promise<Task> {
    return this.write(actor, target.engagementId, async (manager) => {
      const task = await this.seen(manager, target);
      return task.withdrawnReason === null ? task : this.tasks.restore(manager, actor, task);
    });
  }

  private write<R>(
    actor: Actor,
    engagementId: string,
    act: (manager: EntityManager) => Promise<R>,
  ): Promise<R> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:write');
      return act(manager);
    });
  }

  private async seen(
    manager: EntityManager,
    { engagementId, id, version }: RecordTarget,
  ): Promise<Task> {
    const task = await this.tasks.locked(manager, engagementId, id);
    requireVersion(task, version);
    return task;
  }
}
