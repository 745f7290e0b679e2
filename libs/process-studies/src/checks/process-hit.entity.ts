import type { FactValue, RuleSeverity } from '#pruefwerk/process-rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A hit of a rule of control on one content of a process. */
@Entity('process_hit')
export class ProcessHit {
  @PrimaryColumn('uuid')
  processId: string;

  @PrimaryColumn('integer')
  revision: number;

  /** In the order of the rules, from 1. */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  ruleId: string;

  @Column('text')
  severity: RuleSeverity;

  @Column('text', { array: true })
  elementIds: string[];

  /** Flow nodes of the way that proves it. */
  @Column('text', { array: true, nullable: true })
  path: string[] | null;

  @Column('jsonb')
  facts: Readonly<Record<string, FactValue>>;
}
