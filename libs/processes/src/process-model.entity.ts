import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ModelWarning, ProcessType } from '#pruefwerk/bpmn';

/** As it is (Istprozess) or as it shall be (Sollprozess). */
export const processKinds = ['as-is', 'to-be'] as const;
export type ProcessKind = (typeof processKinds)[number];

export type ProcessState = 'draft' | 'withdrawn';
export type ProcessOrigin = 'template' | 'file' | 'copy';

/** A process of the audited authority; what it looks like is in its newest revision. */
@Entity('process_model')
export class ProcessRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `P-01`. */
  @Column('integer')
  number: number;

  @Column('text')
  name: string;

  @Column('text')
  kind: ProcessKind;

  @Column('text')
  state: ProcessState;

  /** Responsible unit as the authority names it; empty while unknown. */
  @Column('text')
  unit: string;

  @Column('integer', { nullable: true })
  caseloadPerYear: number | null;

  @Column('text')
  origin: ProcessOrigin;

  /** The imported file, byte for byte in the file store; null when there was none. */
  @Column('text', { nullable: true })
  originalFileName: string | null;

  @Column('text', { nullable: true })
  originalSha256: string | null;

  /** Of the newest content, from 1. */
  @Column('integer')
  revision: number;

  /** What of the newest content could not be read. */
  @Column('jsonb')
  warnings: ModelWarning[];

  /** Stammprozess, Referenzprozess or Lokalprozess, as the content says. */
  @Column('text', { nullable: true })
  processType: ProcessType | null;

  /** Istprozess that this Sollprozess starts from. */
  @Column('uuid', { nullable: true })
  asIsProcessId: string | null;

  @Column('uuid', { nullable: true })
  organisationUnitId: string | null;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
