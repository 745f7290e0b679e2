import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A local account. The system account is one too, but has no password and is never listed. */
@Entity({ schema: 'app', name: 'account' })
export class Account {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** E-mail address or user name in its normal form, see {@link normalUserName}. */
  @Column({ type: 'text' })
  userName: string;

  @Column({ type: 'text' })
  displayName: string;

  /** argon2id in PHC format; never selected unless asked for by name. */
  @Column({ type: 'text', nullable: true, select: false })
  passwordHash: string | null;

  /** True after an administrator set the password: the person must choose an own one first. */
  @Column({ type: 'boolean' })
  passwordChangeDue: boolean;

  @Column({ type: 'boolean' })
  administrator: boolean;

  @Column({ type: 'boolean' })
  mayOpenEngagements: boolean;

  @Column({ type: 'boolean' })
  active: boolean;

  /** What the administrator noted when switching it off; null while it is active. */
  @Column({ type: 'text', nullable: true })
  deactivationReason: string | null;

  @Column({ type: 'boolean' })
  isSystem: boolean;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @VersionColumn({ type: 'integer' })
  version: number;
}
