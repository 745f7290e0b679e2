import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StepKind } from '#pruefwerk/bpmn';

/** One flow node of the newest revision, so that lists, controls and search need not read BPMN; made anew on each save. */
@Entity('process_step')
export class ProcessStepRow {
  @PrimaryColumn('uuid')
  processId: string;

  @PrimaryColumn('text')
  elementId: string;

  @Column('uuid')
  engagementId: string;

  /** Place along the flow, from 1. */
  @Column('integer')
  position: number;

  /** Number in the list of steps, from 1; null for events and gateways. */
  @Column('integer', { nullable: true })
  number: number | null;

  @Column('text')
  kind: StepKind;

  /** Local name of the BPMN element. */
  @Column('text')
  type: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  lane: string | null;

  @Column('text', { array: true })
  systems: string[];

  /** Minutes of work per execution. */
  @Column('double precision', { nullable: true })
  minutes: number | null;

  @Column('double precision', { nullable: true })
  waitingHours: number | null;

  @Column('text', { array: true })
  controlNumbers: string[];

  @Column('text', { array: true })
  riskNumbers: string[];

  @Column('boolean')
  mediaBreak: boolean;

  /** Orders a payment or pays it out. */
  @Column('boolean')
  paymentRelevant: boolean;
}
