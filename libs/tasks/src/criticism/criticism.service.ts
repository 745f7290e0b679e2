import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { brokenConstraint, ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { requireStanding } from '../task-records.ts';
import { CriticismQuestionUnknown } from '../tasks.problems.ts';
import { criticismQuestions } from './criticism-questions.ts';
import { TaskCriticism } from './task-criticism.entity.ts';

const ANSWERED_ONCE = 'task_criticism_task_id_question_id_key';

export interface CriticismTarget {
  readonly engagementId: string;
  readonly taskId: string;
  readonly questionId: string;
  /** Version that was seen; 0 when there was no answer yet. */
  readonly version: number;
}

export type CriticismFacts = Pick<TaskCriticism, 'answer' | 'remark' | 'proposal'>;

@Injectable()
export class CriticismService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly audit: AuditTrail,
  ) {}

  /** An answer of null takes it back. @throws TaskRecordUnknown, TaskRecordWithdrawn, CriticismQuestionUnknown, ChangedMeanwhile */
  answer(actor: Actor, target: CriticismTarget, facts: CriticismFacts): Promise<TaskCriticism> {
    const { engagementId, taskId, questionId, version } = target;
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:write');
      if (!criticismQuestions.some(({ id }) => id === questionId))
        throw new CriticismQuestionUnknown();
      await requireStanding(manager, engagementId, taskId);
      const known = await this.locked(manager, target);
      if ((known?.version ?? 0) !== version)
        throw new ChangedMeanwhile(version, known?.version ?? 0);
      const before = known ? { ...known } : undefined;
      const empty = { id: randomUUID(), engagementId, taskId, questionId };
      const record = Object.assign(known ?? Object.assign(new TaskCriticism(), empty), facts);
      const saved = await manager.save(record).catch((error: unknown) => {
        // Two people at once: the one who comes second.
        throw brokenConstraint(error) === ANSWERED_ONCE ? new ChangedMeanwhile(version, 1) : error;
      });
      await this.audit.append(manager, actor, {
        engagementId,
        action: 'task-criticism.answered',
        objectType: 'task-criticism',
        objectId: saved.id,
        before,
        after: { ...saved },
        details: { taskId, question: questionId, answer: saved.answer },
      });
      return saved;
    });
  }

  private locked(
    manager: EntityManager,
    { engagementId, taskId, questionId }: CriticismTarget,
  ): Promise<TaskCriticism | null> {
    return manager.findOne(TaskCriticism, {
      where: { engagementId, taskId, questionId },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
