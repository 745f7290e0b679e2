import { Column, Entity, PrimaryColumn } from 'typeorm';
import { centsColumn } from '#pruefwerk/engagements';
import type { Row } from '#pruefwerk/engine';

/** A payment of a sample, copied beside the test with pseudonyms, so that a review never needs the population again. */
@Entity('control_test_item')
export class TestItem {
  @PrimaryColumn('uuid')
  testId: string;

  /** From 1, in the order of the draw. */
  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  engagementId: string;

  /** Number in the sealed population. */
  @Column('integer')
  rowNo: number;

  @Column('text', { nullable: true })
  rank: string | null;

  /** Monetary units that were drawn from it; otherwise 1. */
  @Column('integer')
  hits: number;

  @Column('boolean')
  certain: boolean;

  @Column({ type: 'bigint', nullable: true, transformer: centsColumn })
  amountCents: number | null;

  @Column('jsonb')
  row: Row;
}
