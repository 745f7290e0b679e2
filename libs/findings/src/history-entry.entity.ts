import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of a finding or measure that must stay visible: a status with its reason, a moved deadline. */
@Entity('finding_history')
export class HistoryEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  findingId: string;

  /** Null when it is about the finding itself. */
  @Column('uuid', { nullable: true })
  measureId: string | null;

  @Column('text')
  kind: 'status' | 'deadline';

  @Column('text', { nullable: true })
  before: string | null;

  @Column('text', { nullable: true })
  after: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
