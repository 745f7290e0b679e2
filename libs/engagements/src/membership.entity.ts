import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The same roles as in the access lib, which decides what each may do. */
export type MemberRole = 'lead' | 'auditor' | 'consultant' | 'manager' | 'reader';

@Entity({ schema: 'app', name: 'membership' })
export class Membership {
  @PrimaryColumn({ type: 'uuid' })
  engagementId: string;

  @PrimaryColumn({ type: 'uuid' })
  accountId: string;

  @Column({ type: 'text' })
  role: MemberRole;

  @Column({ type: 'timestamptz' })
  createdAt: Date;
}
