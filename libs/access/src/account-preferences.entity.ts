import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Preferences } from './preferences.ts';

/** Row-level security shows each account its own row and no other. */
@Entity({ schema: 'app', name: 'account_preferences' })
export class AccountPreferences {
  @PrimaryColumn({ type: 'uuid' })
  accountId: string;

  @Column({ type: 'jsonb' })
  preferences: Preferences;

  @Column({ type: 'timestamptz' })
  changedAt: Date;
}
