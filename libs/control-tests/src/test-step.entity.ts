import { Column, Entity, PrimaryColumn } from 'typeorm';

export const testStepKinds = [
  'submitted',
  'returned',
  'approved',
  'reopened',
  'withdrawn',
  'archived',
] as const;
export type TestStepKind = (typeof testStepKinds)[number];

/** A step of a test on its way; `approved` is the sign-off. Written once, never changed. */
@Entity('control_test_step')
export class TestStep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  testId: string;

  @Column('text')
  step: TestStepKind;

  @Column('integer')
  revision: number;

  /** Digest of the content at that moment. */
  @Column('text')
  digest: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  doneBy: string;

  @Column('timestamptz')
  doneAt: Date;
}
