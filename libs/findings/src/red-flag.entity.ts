import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { FactValue, RiskLevel } from '#pruefwerk/red-flags';
import type { Disposition } from './disposition.ts';

export interface RedFlagWording {
  readonly title: string;
  /** The reason as one sentence; persons and clerks as pseudonyms. */
  readonly sentence: string;
}

/** What a person sees of the payments at a glance; null where they differ or the column is missing. */
export interface RedFlagFace {
  readonly caseNumber: string | null;
  readonly vouchers: string | null;
  readonly paymentDate: string | null;
  readonly method: string | null;
  readonly captured: string | null;
  readonly released: string | null;
}

/** Auffälligkeit: what a rule found, and what a person made of it. Runs update the first half, persons the second. */
@Entity('red_flag')
export class RedFlag {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `A-0001`. */
  @Column('integer')
  number: number;

  /** Equal for equal content; unique in the engagement, so a repeated run finds its red flags again. */
  @Column('text')
  fingerprint: string;

  @Column('text')
  ruleId: string;

  @Column('integer')
  ruleVersion: number;

  @Column('uuid')
  datasetId: string;

  @Column('uuid')
  firstRunId: string;

  @Column('uuid')
  lastRunId: string;

  /** The run over the same population that did not find it any more. */
  @Column('uuid', { nullable: true })
  notSeenInRunId: string | null;

  @Column('text')
  risk: RiskLevel;

  /** A hit that points at an employee: for the lead only. */
  @Column('boolean')
  aboutPersons: boolean;

  @Column('jsonb')
  wording: Readonly<Record<'de' | 'en', RedFlagWording>>;

  @Column('jsonb')
  facts: Readonly<Record<string, FactValue>>;

  @Column('jsonb')
  face: RedFlagFace;

  @Column({ type: 'bigint', transformer: centsColumn })
  amountAtRiskCents: number;

  /** Payments it rests on; at most as many as fit beside it are kept as evidence. */
  @Column('integer')
  payments: number;

  @Column('text')
  disposition: Disposition;

  @Column('text', { nullable: true })
  dispositionReason: string | null;

  @Column('uuid', { nullable: true })
  disposedBy: string | null;

  @Column('timestamptz', { nullable: true })
  disposedAt: Date | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
