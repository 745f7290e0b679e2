import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Sent back and recalled ones stay as they were; a new submission is a new version. */
export const versionStates = [
  ...(['submitted', 'returned', 'recalled', 'approved', 'superseded'] as const),
] as const;
export type VersionState = (typeof versionStates)[number];

/** A content that was submitted for approval. The approval is bound to it by its hash. */
@Entity('process_version')
export class ProcessVersionRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  processId: string;

  /** Per process, from 1. */
  @Column('integer')
  number: number;

  @Column('integer')
  revision: number;

  /** Of the content, as UTF-8. */
  @Column('text')
  sha256: string;

  @Column('text')
  state: VersionState;

  @Column('text')
  remark: string;

  @Column('uuid')
  submittedBy: string;

  @Column('timestamptz')
  submittedAt: Date;

  /** Who approved, sent back or recalled it; null while it waits. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionRemark: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
