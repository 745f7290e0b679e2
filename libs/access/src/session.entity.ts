import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the hash of its token is stored, so a copy of the table opens no session. */
@Entity({ schema: 'app', name: 'session' })
export class Session {
  /** SHA-256 of the token, lower-case hex. */
  @PrimaryColumn({ type: 'text' })
  tokenHash: string;

  @Column({ type: 'uuid' })
  accountId: string;

  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Column({ type: 'timestamptz' })
  lastSeenAt: Date;

  /** Absolute end, however busy the session is. */
  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
