import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nachweis: a file in the file store, for one item or for the test as a whole. */
@Entity('control_test_evidence')
export class TestEvidence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  testId: string;

  @Column('integer', { nullable: true })
  position: number | null;

  @Column('text')
  fileName: string;

  @Column('text')
  contentType: string;

  @Column('text')
  sha256: string;

  @Column('integer')
  bytes: number;

  @Column('text')
  remark: string;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;

  /** Given when it no longer counts; the file stays. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;
}
