import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a content was checked by all rules, and how many hits there were. */
@Entity('process_check')
export class ProcessCheck {
  @PrimaryColumn('uuid')
  processId: string;

  @PrimaryColumn('integer')
  revision: number;

  @Column('uuid')
  engagementId: string;

  /** Of the records of controls and risks that it rests on. */
  @Column('text')
  sourcesHash: string;

  @Column('timestamptz')
  checkedAt: Date;

  @Column('integer')
  errors: number;

  @Column('integer')
  warnings: number;

  @Column('integer')
  infos: number;
}
