import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Land } from '#pruefwerk/calendar';
import type { RuleOutcome } from '#pruefwerk/engine';
import type { ParameterValues, SigningLimit } from '#pruefwerk/red-flags';
import type { RunSnapshot } from './run-snapshot.ts';
import type { RunState } from './run-state.ts';

/** A rule as this run uses it, fixed when the run was asked for. */
export interface RunRule {
  readonly id: string;
  readonly version: number;
  readonly parameters: ParameterValues;
}

/** What became of one rule; the hits themselves are red flags. */
export interface RunOutcome extends Omit<RuleOutcome, 'hits'> {
  readonly hits: number;
  readonly amountAtRiskCents: number;
}

/** Rules over one population, with everything that decides the result. */
@Entity('analysis_run')
export class AnalysisRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  datasetId: string;

  /** Per engagement, from 1. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  rules: RunRule[];

  /** Rule set as a whole, for reports. */
  @Column('text')
  ruleSet: string;

  @Column('text')
  land: Land;

  /** Signing limits of the engagement as they stood when the run was asked for. */
  @Column('jsonb')
  signingLimits: SigningLimit[];

  @Column('text')
  state: RunState;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Column('text', { nullable: true })
  problemCode: string | null;

  /** In the order of the rules; empty until the run is done. */
  @Column('jsonb')
  outcomes: RunOutcome[];

  /** Kept while the run is at work; a person who comes late is shown it first. */
  @Column('jsonb', { nullable: true })
  progress: RunSnapshot | null;

  /** Hash over all that was found; null until the run is done. */
  @Column('text', { nullable: true })
  resultSha256: string | null;

  /** Red flags that were new, were known already, and were not found any more. */
  @Column('integer')
  added: number;

  @Column('integer')
  seenAgain: number;

  @Column('integer')
  notSeen: number;

  @Column('text')
  followUp: 'none' | 'workbook';

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
