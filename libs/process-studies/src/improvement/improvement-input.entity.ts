import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Range } from '#pruefwerk/process-figures';
import type { ControlResult } from '#pruefwerk/process-improvement';

export type ImprovementInputKind = 'assumption' | 'control-result';
export type ImprovementInputState = 'in-use' | 'taken-back';

/** What a person enters for the proposals of one process, instead of what is usual or because nobody else knows it. */
@Entity('improvement_input')
export class ImprovementInput {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  processId: string;

  @Column('text')
  kind: ImprovementInputKind;

  /** Of the assumption, or number of the control. */
  @Column('text')
  key: string;

  /** A range for an assumption; cases looked at and errors for a control. */
  @Column('jsonb')
  value: Range | ControlResult;

  /** Where the figure comes from, never empty. */
  @Column('text')
  source: string;

  /** Taken back: what is usual holds again. */
  @Column('text')
  state: ImprovementInputState;

  @Column('uuid')
  enteredBy: string;

  @Column('timestamptz')
  enteredAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
