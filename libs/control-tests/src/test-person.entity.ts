import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nobody is both: the key lets a person stand in one part only, once and for all. */
export type TestPart = 'worker' | 'reviewer';

/** Who has worked on a test, and who has signed it off. Rows of workers are written by the database itself. */
@Entity('control_test_person')
export class TestPerson {
  @PrimaryColumn('uuid')
  testId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  part: TestPart;
}
