import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { FilePreview, SourceFormat } from '#pruefwerk/intake';
import type { ColumnMapping } from '#pruefwerk/population';
import type { ProblemParameters } from '#pruefwerk/problems';
import type { Dataset } from './dataset.entity.ts';
import type { ImportCheck } from './import-check.ts';
import type { ImportFollowUp } from './import-request.ts';
import type { ImportState } from './import-state.ts';
import type { Reconciliation } from './reconciliation.ts';

export interface ImportProblem {
  readonly code: string;
  readonly parameters: ProblemParameters;
}

/** A preview as it is kept: the rows of the file as they stand there are not. */
export type ImportPreview = Omit<FilePreview, 'sampleRows'> & {
  readonly fileName: string;
  /** The first rows, one value per header; absent in previews of earlier versions. */
  readonly firstRows?: readonly (readonly string[])[];
};

/** A population that lies in the file store and has no dataset yet. */
export type UnacceptedFiles = Pick<
  Dataset,
  'manifest' | 'warnings' | 'fileSha256' | 'rejectsSha256'
>;

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

  /** How a person says that the files are written; null lets the intake find it. */
  @Column('jsonb', { nullable: true })
  format: SourceFormat | null;

  /** True: a person confirms the columns and accepts the result of the check before anything is sealed. */
  @Column('boolean')
  review: boolean;

  /** True once a person has confirmed the columns of a reviewed import. */
  @Column('boolean')
  mappingConfirmed: boolean;

  /** What the worker saw in the files, without the names of persons. */
  @Column('jsonb', { nullable: true })
  preview: ImportPreview | null;

  /** Counts and totals of the last complete reading. */
  @Column('jsonb', { nullable: true })
  checkResult: ImportCheck | null;

  /** What becomes the population when it is accepted; only while that is awaited. */
  @Column('jsonb', { nullable: true })
  unaccepted: UnacceptedFiles | null;

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
