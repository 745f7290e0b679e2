import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

export type PathwayState = 'active' | 'withdrawn';

/** Services that one household needs together, and what waits for what (Weg über mehrere Leistungen). */
@Entity('pathway')
export class Pathway {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `W-01`. */
  @Column('integer')
  number: number;

  @Column('text')
  name: string;

  @Column('text')
  description: string;

  @Column('text')
  state: PathwayState;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
