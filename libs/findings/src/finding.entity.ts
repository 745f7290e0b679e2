import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { RiskLevel } from '#pruefwerk/red-flags';
import type { FindingStatus } from './finding-status.ts';

/** Feststellung: only a person makes one. Five parts, the answer of the audited office, and its way. */
@Entity('finding')
export class Finding {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `F-01`. */
  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  /** Prüffeld. */
  @Column('text')
  area: string;

  /** Maßstab, with the law as it stood at the payments' date. */
  @Column('text')
  criteria: string;

  /** Sachverhalt. */
  @Column('text')
  condition: string;

  @Column('text')
  cause: string;

  @Column('text')
  effect: string;

  @Column('text')
  recommendation: string;

  @Column('text')
  risk: RiskLevel;

  @Column({ type: 'bigint', transformer: centsColumn, nullable: true })
  amountAtRiskCents: number | null;

  @Column({ type: 'bigint', transformer: centsColumn, nullable: true })
  amountConfirmedCents: number | null;

  /** Stellungnahme of the audited office; empty until it has come. */
  @Column('text')
  response: string;

  /** The manager whose finding it is. */
  @Column('uuid', { nullable: true })
  addressedTo: string | null;

  @Column('text')
  status: FindingStatus;

  /** Plain date. */
  @Column('date', { nullable: true })
  riskAcceptedUntil: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
