import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A process within a pathway. */
@Entity('pathway_part')
export class PathwayPartRow {
  @PrimaryColumn('uuid')
  pathwayId: string;

  @PrimaryColumn('uuid')
  processId: string;

  @Column('uuid')
  engagementId: string;

  /** Place in the list, from 1. */
  @Column('integer')
  position: number;

  /** Processes of the same pathway that have to end before this one starts. */
  @Column('uuid', { array: true })
  dependsOn: string[];

  /** Why it waits, for example that training starts only if child care stands; empty when it does not. */
  @Column('text')
  reason: string;
}
