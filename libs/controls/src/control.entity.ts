import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type {
  Assessment,
  ControlEffect,
  ControlExecution,
  ControlFrequency,
  ControlKind,
  RecordState,
} from './control-kinds.ts';
import type { LegalBasis } from './legal-basis.ts';

/** Kontrolle: what the office does against a risk, and what is known about whether it works. */
@Entity('control')
export class Control {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `K-01`. */
  @Column('integer')
  number: number;

  /** Entry of the library that it was copied from. */
  @Column('text', { nullable: true })
  libraryId: string | null;

  @Column('text')
  title: string;

  /** Kontrollziel. */
  @Column('text')
  objective: string;

  @Column('text')
  description: string;

  @Column('text')
  effect: ControlEffect;

  @Column('text')
  execution: ControlExecution;

  @Column('text')
  kind: ControlKind;

  @Column('text')
  frequency: ControlFrequency;

  /** Function that performs it, never a person. */
  @Column('text')
  performerRole: string;

  /** Nachweis: by what one sees afterwards that it was done. */
  @Column('text')
  evidence: string;

  /** How an auditor tests it. */
  @Column('text')
  testStep: string;

  /** Schlüsselkontrolle. */
  @Column('boolean')
  isKey: boolean;

  /** Rule that tests it on the full population. */
  @Column('text', { nullable: true })
  ruleId: string | null;

  @Column('jsonb')
  legalBasis: LegalBasis[];

  @Column('text')
  assessment: Assessment;

  @Column('text', { nullable: true })
  assessmentReason: string | null;

  @Column('uuid', { nullable: true })
  assessedBy: string | null;

  @Column('timestamptz', { nullable: true })
  assessedAt: Date | null;

  /** First day; null: since ever. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  /** Last day; null: until further notice. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text')
  state: RecordState;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
