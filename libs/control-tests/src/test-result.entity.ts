import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { Outcome } from './test-kinds.ts';

/** One cell of the matrix of items and attributes. */
@Entity('control_test_result')
export class TestResult {
  @PrimaryColumn('uuid')
  testId: string;

  @PrimaryColumn('integer')
  position: number;

  /** Place of the attribute in the test's list, from 0. */
  @PrimaryColumn('integer')
  attribute: number;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  outcome: Outcome;

  @Column('text')
  remark: string;

  /** What the amount should have been; only for samples of monetary units. */
  @Column({ type: 'bigint', nullable: true, transformer: centsColumn })
  auditedCents: number | null;

  @Column('uuid')
  savedBy: string;

  @Column('timestamptz')
  savedAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
