import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { OrganisationRecord } from './organisation-record.ts';

/** One stretch of a weekday on which a unit is open, in plain local time. */
@Entity('opening_hours')
export class OpeningHours implements OrganisationRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  unitId: string;

  /** 1 Monday to 7 Sunday. */
  @Column('smallint')
  weekday: number;

  /** Minutes since midnight. */
  @Column('smallint')
  opensAt: number;

  /** Minutes since midnight, up to 1440. */
  @Column('smallint')
  closesAt: number;

  /** First day; null: since ever. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  /** Last day; null: until further notice. */
  @Column('date', { nullable: true })
  validTo: string | null;

  /** Null: it stands. Otherwise it was entered wrongly, and why. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
