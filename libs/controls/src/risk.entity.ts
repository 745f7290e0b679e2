import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { RecordState, RiskCategory } from './control-kinds.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { RiskStep } from './risk-level.ts';

/** Risiko: an event that would do harm, rated as if there were no control. */
@Entity('risk')
export class Risk {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  /** Per engagement, from 1; shown as `R-01`. */
  @Column('integer')
  number: number;

  /** Entry of the library that it was copied from. */
  @Column('text', { nullable: true })
  libraryId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text')
  category: RiskCategory;

  @Column('smallint')
  likelihood: RiskStep;

  @Column('smallint')
  impact: RiskStep;

  @Column('text', { array: true })
  causes: string[];

  @Column('jsonb')
  legalBasis: LegalBasis[];

  @Column('text')
  state: RecordState;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @VersionColumn({ type: 'integer' })
  version: number;
}
