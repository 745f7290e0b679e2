import { centsColumn } from '#pruefwerk/engagements';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Power } from './organisation-kinds.ts';
import type { OrganisationRecord } from './organisation-record.ts';

/** Befugnis: what a post may sign, up to which amount and when; a new limit is a new row. */
@Entity('signing_power')
export class SigningPower implements OrganisationRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  postId: string;

  @Column('text')
  power: Power;

  /** Null: without a limit. */
  @Column('bigint', { transformer: centsColumn, nullable: true })
  limitCents: number | null;

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
