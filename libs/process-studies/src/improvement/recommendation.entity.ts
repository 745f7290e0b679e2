import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Facts, ParameterKey, Saving } from '#pruefwerk/process-improvement';
import type { Range } from '#pruefwerk/process-figures';
import type { Language } from '#pruefwerk/problems';

export const recommendationStates = ['noted', 'taken-over', 'withdrawn'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export interface KeptAssumption {
  readonly key: ParameterKey;
  readonly value: Range;
  /** Of a value that was entered for the process; null: the usual one, or one that was only tried out. */
  readonly source: string | null;
}

/** A gap of control that the change would open, as it was told. */
export interface KeptGap {
  readonly ruleId: string;
  readonly elementIds: readonly string[];
  readonly sentence: Readonly<Record<Language, string>>;
}

export interface KeptText {
  readonly name: string;
  readonly finding: string;
  readonly change: string;
  readonly checkFirst: string;
}

/** A proposal that somebody keeps as a recommendation, with its figures as they stood that day. */
@Entity('recommendation')
export class Recommendation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `E-01`. */
  @Column('integer')
  number: number;

  @Column('uuid')
  processId: string;

  @Column('integer')
  revision: number;

  @Column('text')
  ruleId: string;

  @Column('text', { array: true })
  elementIds: string[];

  @Column('jsonb')
  facts: Facts;

  @Column('jsonb')
  saving: Saving;

  @Column('jsonb')
  assumptions: KeptAssumption[];

  @Column('jsonb')
  gaps: KeptGap[];

  @Column('jsonb')
  texts: Record<Language, KeptText>;

  /** What the person adds. */
  @Column('text')
  note: string;

  /** The Sollprozess that it was taken over into. */
  @Column('uuid', { nullable: true })
  toBeProcessId: string | null;

  @Column('text')
  state: RecommendationState;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
