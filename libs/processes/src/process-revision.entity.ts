import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One saved content of a process; written once, never changed, so that a conflict can show both. */
@Entity('process_revision')
export class ProcessRevision {
  @PrimaryColumn('uuid')
  processId: string;

  @PrimaryColumn('integer')
  revision: number;

  @Column('uuid')
  engagementId: string;

  /** BPMN 2.0. */
  @Column('text')
  xml: string;

  /** Of the text as UTF-8. */
  @Column('text')
  sha256: string;

  @Column('uuid')
  savedBy: string;

  @Column('timestamptz')
  savedAt: Date;
}
