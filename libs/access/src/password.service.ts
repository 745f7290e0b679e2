import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Transactions } from '#pruefwerk/platform';
import { NotSignedIn, PasswordWrong } from './access.problems.ts';
import { Account } from './account.entity.ts';
import { Credentials } from './credentials.ts';
import { requireGoodPassword } from './password-rules.ts';
import { SessionService, type StartedSession } from './session.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

@Injectable()
export class PasswordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly credentials: Credentials,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * Ends every session of the account and starts one new. Guessing the current password here counts like guessing
   * at the door, or a left-open browser would be a way around it.
   * @throws PasswordWrong, PasswordTooWeak, SignInThrottled
   */
  async change(
    actor: Actor,
    address: string,
    passwords: { readonly current: string; readonly next: string },
  ): Promise<StartedSession> {
    const { userName, stored } = await this.read(actor);
    const attempt = { userName, address };
    await this.throttle.reserve(attempt);
    if (!(await this.credentials.matches(stored, passwords.current))) throw new PasswordWrong();
    requireGoodPassword(passwords.next, userName);
    const passwordHash = await this.credentials.hash(passwords.next);
    return this.transactions.run(actor, async (manager) => {
      await this.throttle.succeeded(manager, attempt);
      await manager.update(
        Account,
        { id: actor.accountId },
        { passwordHash, passwordChangeDue: false, version: () => 'version + 1' },
      );
      await this.sessions.revokeAll(manager, actor.accountId);
      await this.audit.append(manager, actor, {
        engagementId: null,
        action: 'account.password-changed',
        objectType: 'account',
        objectId: actor.accountId,
      });
      return this.sessions.start(manager, actor.accountId);
    });
  }

  private read(actor: Actor) {
    return this.transactions.run(actor, async (manager) => {
      const account = await manager.findOneBy(Account, { id: actor.accountId, active: true });
      const stored = await this.credentials.byAccount(manager, actor.accountId);
      if (account === null || stored === null) throw new NotSignedIn();
      return { userName: account.userName, stored };
    });
  }
}
