import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { BrowseFilter } from '#pruefwerk/engine';
import type { DesignAnswer } from './design-checklist.ts';
import type { DeficiencyLevel, TestKind, TestMethod, Verdict } from './test-kinds.ts';
import type { TestState } from './test-state.ts';

/** Kontrolltest: what is looked at, how the sample is drawn, and what is concluded. */
@Entity('control_test')
export class ControlTest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `T-01`. */
  @Column('integer')
  number: number;

  @Column('uuid')
  controlId: string;

  @Column('text')
  kind: TestKind;

  @Column('text')
  objective: string;

  @Column('uuid', { nullable: true })
  datasetId: string | null;

  @Column('jsonb')
  filters: BrowseFilter[];

  /** SHA-256 of the sealed population's content. */
  @Column('text', { nullable: true })
  populationSha256: string | null;

  /** Payments that pass the filters. */
  @Column('integer', { nullable: true })
  populationRows: number | null;

  @Column('text')
  method: TestMethod;

  @Column('double precision')
  confidence: number;

  @Column('double precision')
  tolerable: number;

  /** A count of deviations, or between 0 and 1 their share. */
  @Column('double precision')
  expected: number;

  /** Items, or monetary units, to draw. */
  @Column('integer')
  size: number;

  /** Names of what is looked at on each item. */
  @Column('jsonb')
  attributes: string[];

  @Column('jsonb')
  checklist: DesignAnswer[];

  /** SHA-256 of the seed, told before the draw. */
  @Column('text', { nullable: true })
  seedCommitment: string | null;

  @Column('uuid', { nullable: true })
  committedBy: string | null;

  @Column('timestamptz', { nullable: true })
  committedAt: Date | null;

  @Column('text', { nullable: true })
  seed: string | null;

  @Column('uuid', { nullable: true })
  drawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  drawnAt: Date | null;

  /** Only for monetary units: money of the population, and distance of the drawn units in cents. */
  @Column({ type: 'bigint', nullable: true, transformer: centsColumn })
  bookValueCents: number | null;

  @Column('double precision', { nullable: true })
  intervalCents: number | null;

  @Column('text')
  conclusion: string;

  @Column('text', { nullable: true })
  verdict: Verdict | null;

  @Column('text', { nullable: true })
  deficiency: DeficiencyLevel | null;

  @Column('text')
  state: TestState;

  /** Counted up whenever a reviewed test is worked on again. */
  @Column('integer')
  revision: number;

  /** Digest of the content that waits for review or was approved. */
  @Column('text', { nullable: true })
  submittedDigest: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
