import { Column, Entity, PrimaryColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { Language } from '#pruefwerk/problems';
import type { OptionalSheet } from '#pruefwerk/workbook';
import type { ExportState } from './export-state.ts';
import type { ExportVariant } from './export-variant.ts';

/** One issued version of the findings workbook. The file lies in the file store; issued versions never change. */
@Entity('export')
export class Export {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Version per engagement, from 1. */
  @Column('integer')
  number: number;

  /** The run whose population and rules the workbook reports on. */
  @Column('uuid')
  runId: string;

  @Column('text')
  language: Language;

  @Column('text')
  variant: ExportVariant;

  /** Red flags that point at employees are in it; only the lead may issue such a workbook. */
  @Column('boolean')
  withPersons: boolean;

  /** Sheets that the person who issued it did not want. */
  @Column('text', { array: true })
  leftOut: OptionalSheet[];

  @Column('text')
  state: ExportState;

  @Column('uuid', { nullable: true })
  jobId: string | null;

  @Column('text', { nullable: true })
  problemCode: string | null;

  @Column('text', { nullable: true })
  fileName: string | null;

  @Column('text', { nullable: true })
  fileSha256: string | null;

  @Column({ type: 'bigint', transformer: centsColumn, nullable: true })
  fileBytes: number | null;

  @Column('uuid')
  issuedBy: string;

  /** The only instant that the workbook states: a repeated job writes the same bytes. */
  @Column('timestamptz')
  issuedAt: Date;
}

/** Whether it tells of red flags that point at employees; without case data nobody else is kept from opening it. */
export function showsPersons({ withPersons, variant }: Export): boolean {
  return withPersons && variant === 'complete';
}
