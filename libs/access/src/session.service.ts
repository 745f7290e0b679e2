import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { AccessSettings } from './access-settings.ts';
import { Account } from './account.entity.ts';
import { Session } from './session.entity.ts';
import { newSessionToken, sessionTokenHash } from './session-token.ts';
import { systemActor } from './system-account.ts';

/** Writing "seen" once a minute is exact enough for an idle time of minutes, and spares a write per request. */
const touchEveryMilliseconds = 60_000;

export interface StartedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** A session that holds, with its account. */
export interface OpenSession {
  readonly account: Account;
  /** Absolute end, however busy the session is. */
  readonly expiresAt: Date;
}

@Injectable()
export class SessionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly settings: AccessSettings,
  ) {}

  /** In the caller's transaction: a session exists exactly when what led to it is committed. */
  async start(manager: EntityManager, accountId: string): Promise<StartedSession> {
    const token = newSessionToken();
    const startedAt = this.clock.now();
    const expiresAt = new Date(
      startedAt.getTime() + this.settings.sessionAbsoluteHours * 3_600_000,
    );
    await this.deleteExpired(manager, accountId);
    await manager.insert(Session, {
      tokenHash: sessionTokenHash(token),
      accountId,
      startedAt,
      lastSeenAt: startedAt,
      expiresAt,
    });
    await this.record(manager, { accountId }, 'session.started');
    return { token, expiresAt };
  }

  /** The active account behind a token; null when the session is unknown, idle for too long or over. */
  async resolve(token: string): Promise<Account | null> {
    return (await this.open(token))?.account ?? null;
  }

  /** As {@link resolve}, with the session's end. Counts as being there: the idle time starts afresh. */
  open(token: string): Promise<OpenSession | null> {
    return this.transactions.run(systemActor, async (manager) => {
      const session = await this.living(manager, token);
      if (session === null) return null;
      const account = await manager.findOneBy(Account, { id: session.accountId, active: true });
      if (account === null) return null;
      await this.touch(manager, session);
      return { account, expiresAt: session.expiresAt };
    });
  }

  /** Whether the session holds. Does not count as being there, or a page left open would keep it for ever. */
  isOpen(token: string): Promise<boolean> {
    return this.transactions.run(systemActor, async (manager) => {
      const session = await this.living(manager, token);
      if (session === null) return false;
      return manager.existsBy(Account, { id: session.accountId, active: true });
    });
  }

  async signOut(actor: Actor, token: string): Promise<void> {
    await this.transactions.run(actor, async (manager) => {
      await manager.delete(Session, {
        tokenHash: sessionTokenHash(token),
        accountId: actor.accountId,
      });
      await this.record(manager, actor, 'session.ended');
    });
  }

  /** After a change of password or when an account is switched off. */
  async revokeAll(manager: EntityManager, accountId: string): Promise<void> {
    await manager.delete(Session, { accountId });
  }

  private async living(manager: EntityManager, token: string): Promise<Session | null> {
    const session = await manager.findOneBy(Session, { tokenHash: sessionTokenHash(token) });
    return session !== null && this.isAlive(session) ? session : null;
  }

  private isAlive(session: Session): boolean {
    const now = this.clock.now().getTime();
    const idleUntil = session.lastSeenAt.getTime() + this.settings.sessionIdleMinutes * 60_000;
    return now < idleUntil && now < session.expiresAt.getTime();
  }

  private async touch(manager: EntityManager, session: Session): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() < touchEveryMilliseconds) return;
    await manager.update(Session, { tokenHash: session.tokenHash }, { lastSeenAt: now });
  }

  private async deleteExpired(manager: EntityManager, accountId: string): Promise<void> {
    await manager
      .createQueryBuilder()
      .delete()
      .from(Session)
      .where('account_id = :accountId and expires_at <= :now', { accountId, now: this.clock.now() })
      .execute();
  }

  private record(manager: EntityManager, actor: Actor, action: string): Promise<void> {
    const { accountId } = actor;
    return this.audit.append(manager, actor, {
      engagementId: null,
      action,
      objectType: 'account',
      objectId: accountId,
    });
  }
}
