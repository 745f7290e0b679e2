import { Injectable } from '@nestjs/common';
import { givenFields } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { type EntityManager, IsNull } from 'typeorm';
import { TaskRecordStore } from './record-store.ts';
import { byNumber, isBelow, isTaskNumber, movedNumber } from './task-number.ts';
import { taskRecords } from './task-records.ts';
import { newRow } from './task-record.service.ts';
import { Task } from './task.entity.ts';
import { TaskHasSubtasks, TaskMovedIntoItself, TaskNumberInvalid } from './tasks.problems.ts';
import type { FactsOf } from './work-record.ts';

export type TaskFacts = FactsOf<Task>;

/** Writes tasks inside a transaction that has checked the permission and the version. */
@Injectable()
export class TaskWriter {
  constructor(private readonly store: TaskRecordStore) {}

  locked(manager: EntityManager, engagementId: string, id: string): Promise<Task> {
    return this.store.locked(manager, engagementId, taskRecords, id);
  }

  /** @throws TaskNumberInvalid, TaskNumberTaken, TaskParentMissing, TaskUnitUnknown */
  insert(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    facts: TaskFacts,
  ): Promise<Task> {
    return this.store.insert(manager, actor, taskRecords, newRow<Task>(engagementId, facts));
  }

  /** A new number takes the tasks below along. @throws what inserting throws, TaskMovedIntoItself */
  async change(
    manager: EntityManager,
    actor: Actor,
    task: Task,
    change: Partial<TaskFacts>,
  ): Promise<Task> {
    const from = task.number;
    const given = givenFields(change);
    const below = await this.below(manager, task);
    const to = given.number ?? from;
    requireFree(from, to, below);
    const step = { kind: taskRecords, action: 'changed' };
    const saved = await this.store.update<Task>(manager, actor, step, task, given);
    if (to === from) return saved;
    for (const child of below) {
      const number = movedNumber(child.number, from, to);
      await this.store.update<Task>(manager, actor, step, child, { number });
    }
    return saved;
  }

  /** @throws TaskHasSubtasks */
  async withdraw(
    manager: EntityManager,
    actor: Actor,
    task: Task,
    withdrawnReason: string,
  ): Promise<Task> {
    const below = await this.below(manager, task);
    if (below.length > 0) throw new TaskHasSubtasks(task.number, below.length);
    const step = { kind: taskRecords, action: 'withdrawn' };
    return this.store.update<Task>(manager, actor, step, task, { withdrawnReason });
  }

  restore(manager: EntityManager, actor: Actor, task: Task): Promise<Task> {
    const step = { kind: taskRecords, action: 'restored' };
    return this.store.update<Task>(manager, actor, step, task, { withdrawnReason: null });
  }

  /** Standing tasks below, parents before their children. */
  private async below(manager: EntityManager, { engagementId, number }: Task): Promise<Task[]> {
    const all = await manager.findBy(Task, { engagementId, withdrawnReason: IsNull() });
    return all
      .filter((task) => isBelow(task.number, number))
      .sort((a, b) => byNumber(a.number, b.number));
  }
}

function requireFree(from: string, to: string, below: readonly Task[]): void {
  if (to === from) return;
  if (isBelow(to, from)) throw new TaskMovedIntoItself(from);
  // A branch that would grow deeper than three levels does not fit there.
  const moved = [to, ...below.map(({ number }) => movedNumber(number, from, to))];
  const wrong = moved.find((number) => !isTaskNumber(number));
  if (wrong !== undefined) throw new TaskNumberInvalid(wrong);
}
