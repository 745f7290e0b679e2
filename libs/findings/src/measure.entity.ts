import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { MeasureStatus } from './measure-status.ts';

/** Maßnahme: what the audited office does about a finding, by whom and until when. */
@Entity('measure')
export class Measure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  findingId: string;

  /** Per engagement, from 1; shown as `M-01`. */
  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  /** Function or name as the office states it. */
  @Column('text')
  ownerName: string;

  /** The owner's account, when there is one. */
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** Plain date. */
  @Column('date', { nullable: true })
  deadline: string | null;

  @Column('text')
  status: MeasureStatus;

  @Column('text')
  remark: string;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
