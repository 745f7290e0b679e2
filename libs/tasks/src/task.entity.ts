import type { EmploymentStatus } from '#pruefwerk/staffing';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { quantityColumn } from './quantity.column.ts';
import type { Obligation, TimeMethod } from './task-kinds.ts';
import type { WorkRecord } from './work-record.ts';

/** Product, task or subtask of the catalogue (Aufgabengliederung); its number says where it stands. */
@Entity('task')
export class Task implements WorkRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** 1, 1.1, 1.1.1; once among those that stand. */
  @Column('text')
  number: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  obligation: Obligation | null;

  @Column('text', { array: true })
  legalBasis: string[];

  /** Organisation unit that is responsible. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** Mean processing time of a case in minutes (mBZ), null when it is not known. */
  @Column('numeric', { nullable: true, transformer: quantityColumn })
  minutes: number | null;

  /** The minutes hold personal and material distribution time already: it must not come on top again. */
  @Column('boolean')
  minutesIncludeDistribution: boolean;

  @Column('text', { nullable: true })
  timeMethod: TimeMethod | null;

  @Column('integer', { nullable: true })
  timeObservations: number | null;

  /** Half width of the 95 % interval in minutes. */
  @Column('numeric', { nullable: true, transformer: quantityColumn })
  timePrecision: number | null;

  /** Plain date. */
  @Column('date', { nullable: true })
  timeRecordedOn: string | null;

  @Column('text')
  timeSource: string;

  @Column('text')
  staffStatus: EmploymentStatus;

  /** Entgelt- or Besoldungsgruppe, for the cost. */
  @Column('text', { nullable: true })
  payGrade: string | null;

  /** Null: it stands. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
