import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import { AccountPreferences } from './account-preferences.entity.ts';
import { Authorisation } from './authorisation.ts';
import { defaultPreferences, type Preferences } from './preferences.ts';

@Injectable()
export class PreferencesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
  ) {}

  /** The actor's own; the defaults until they chose something. */
  read(actor: Actor): Promise<Preferences> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.requireAccount(manager, actor, 'session:own');
      const { accountId } = actor;
      const row = await manager.findOneBy(AccountPreferences, { accountId });
      return { ...defaultPreferences, ...row?.preferences };
    });
  }

  /** Replaces them as a whole. One person, so the last word counts: no version. */
  put(actor: Actor, preferences: Preferences): Promise<Preferences> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.requireAccount(manager, actor, 'session:own');
      const { accountId } = actor;
      const changedAt = this.clock.now();
      await manager.upsert(AccountPreferences, { accountId, preferences, changedAt }, [
        'accountId',
      ]);
      await this.audit.append(manager, actor, {
        engagementId: null,
        action: 'account.preferences-changed',
        objectType: 'account',
        objectId: accountId,
        after: preferences,
      });
      return preferences;
    });
  }
}
