import type { Land } from '#pruefwerk/calendar';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from './cents.column.ts';
import type { EngagementFacts, EngagementStatus, RuleOverrides } from './engagement-settings.ts';

/** Prüfungsauftrag: the circle of people and data that everything else belongs to. */
@Entity({ schema: 'app', name: 'engagement' })
export class Engagement implements EngagementFacts {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  number: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  authorityName: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'date' })
  periodFrom: string;

  @Column({ type: 'date' })
  periodTo: string;

  @Column({ type: 'text' })
  land: Land;

  @Column({ type: 'text' })
  confidentiality: string;

  @Column({ type: 'bigint', transformer: centsColumn })
  cashLimitCents: number;

  @Column({ type: 'integer' })
  retentionYears: number;

  @Column({ type: 'jsonb' })
  ruleOverrides: RuleOverrides;

  @Column({ type: 'text' })
  status: EngagementStatus;

  /** The synthetic town: every account is its lead, so that anybody can try everything. */
  @Column({ type: 'boolean' })
  isSample: boolean;

  @Column({ type: 'uuid' })
  createdBy: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
