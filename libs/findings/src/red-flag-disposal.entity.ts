import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Disposition } from './disposition.ts';

/** One step in the history of a red flag's disposition; never changed. */
@Entity('red_flag_disposal')
export class RedFlagDisposal {
  @PrimaryColumn('uuid')
  redFlagId: string;

  /** From 1 for the first disposition. */
  @PrimaryColumn('integer')
  step: number;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  disposition: Disposition;

  @Column('text', { nullable: true })
  reason: string | null;

  /** The step that this one takes back; null for a disposition of its own. */
  @Column('integer', { nullable: true })
  undoes: number | null;

  /** The bulk disposition that it was part of. */
  @Column('uuid', { nullable: true })
  batchId: string | null;

  @Column('uuid')
  disposedBy: string;

  @Column('timestamptz')
  disposedAt: Date;
}
