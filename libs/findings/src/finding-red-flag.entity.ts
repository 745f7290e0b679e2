import { Entity, PrimaryColumn, Column } from 'typeorm';

/** A red flag that a finding rests on. */
@Entity('finding_red_flag')
export class FindingRedFlag {
  @PrimaryColumn('uuid')
  findingId: string;

  @PrimaryColumn('uuid')
  redFlagId: string;

  @Column('uuid')
  engagementId: string;
}
