import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaymentRecord } from '#pruefwerk/payment-check';

/** A payment that a red flag rests on, copied beside it, so that a review never needs the population again. */
@Entity('red_flag_evidence')
export class RedFlagEvidence {
  @PrimaryColumn('uuid')
  redFlagId: string;

  /** From 1, in the order of the population. */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  engagementId: string;

  @Column('jsonb')
  payment: PaymentRecord;
}
