import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CriticismAnswer } from '../task-kinds.ts';

/** Answer to one question of the task criticism. */
@Entity('task_criticism')
export class TaskCriticism {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  taskId: string;

  /** Id of a {@link criticismQuestions} entry; one answer per task and question. */
  @Column('text')
  questionId: string;

  /** Null: taken back. */
  @Column('text', { nullable: true })
  answer: CriticismAnswer | null;

  @Column('text')
  remark: string;

  /** What follows from the answer. */
  @Column('text')
  proposal: string;

  @VersionColumn({ type: 'integer' })
  version: number;
}
