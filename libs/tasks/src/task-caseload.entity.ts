import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { WorkRecord } from './work-record.ts';

/** Fallzahl: cases of a task in one year, with the source that was counted. */
@Entity('task_caseload')
export class TaskCaseload implements WorkRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  taskId: string;

  /** One per task among those that stand. */
  @Column('smallint')
  year: number;

  @Column('integer')
  cases: number;

  @Column('text')
  source: string;

  /** Day on which it was counted, plain date. */
  @Column('date', { nullable: true })
  countedOn: string | null;

  /** Null: it stands. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
