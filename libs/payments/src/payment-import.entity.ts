import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { ColumnMapping } from '#pruefwerk/population';
import type { ProblemParameters } from '#pruefwerk/problems';
import type { ImportFollowUp } from './import-request.ts';
import type { ImportState } from './import-state.ts';
import type { Reconciliation } from './reconciliation.ts';

export interface ImportProblem {
  readonly code: string;
  readonly parameters: ProblemParameters;
}

/** One import: the uploads of one layout on their way to one sealed population. */
@Entity('payment_import')
export class PaymentImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** In the order in which the files follow one another. */
  @Column('uuid', { array: true })
  uploadIds: string[];

  @Column('text')
  state: ImportState;

  /** Confirmed by the person or taken from a template; null lets the headers decide. */
  @Column('jsonb', { nullable: true })
  mapping: ColumnMapping | null;

  /** Sheet of a workbook; null takes the first one. */
  @Column('text', { nullable: true })
  sheet: string | null;

  /** What the worker saw in the files: headers, candidates, sample rows and the reasons for asking. */
  @Column('jsonb', { nullable: true })
  preview: unknown;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Column('jsonb', { nullable: true })
  problem: ImportProblem | null;

  @Column('text')
  followUp: ImportFollowUp;

  @Column({ type: 'bigint', transformer: centsColumn, nullable: true })
  expectedTotalCents: number | null;

  @Column('text')
  reconciliation: Reconciliation;

  @Column('text', { nullable: true })
  reconciliationReason: string | null;

  @Column('uuid', { nullable: true })
  reconciledBy: string | null;

  @Column('timestamptz', { nullable: true })
  reconciledAt: Date | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
