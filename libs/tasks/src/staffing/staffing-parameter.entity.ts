import type { EmploymentStatus } from '#pruefwerk/staffing';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { StaffingParameterKind } from '../task-kinds.ts';
import type { WorkRecord } from '../work-record.ts';

/** Bemessungsgrundlage of the engagement; where there is none, a published figure stands in. */
@Entity('staffing_parameter')
export class StaffingParameter implements WorkRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  kind: StaffingParameterKind;

  /** Of working minutes only. */
  @Column('text', { nullable: true })
  status: EmploymentStatus | null;

  /** Of hourly rates only. */
  @Column('text', { nullable: true })
  payGrade: string | null;

  /** Minutes per year, hundredths of a percent, or cents per hour. */
  @Column('integer')
  value: number;

  /** First day; null: since ever. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  /** Last day; null: until further notice. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text')
  source: string;

  /** A person read the figure in the source. */
  @Column('boolean')
  verified: boolean;

  /** Null: it stands. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
