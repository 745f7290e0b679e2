import { Injectable } from '@nestjs/common';
import { Transactions } from '#pruefwerk/platform';
import { SignInRefused } from './access.problems.ts';
import { Credentials } from './credentials.ts';
import { SessionService, type StartedSession } from './session.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { systemActor } from './system-account.ts';
import { normalUserName } from './user-name.ts';

@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: SignInThrottle,
    private readonly credentials: Credentials,
    private readonly sessions: SessionService,
  ) {}

  /** @throws SignInThrottled, SignInRefused (the same in content and time for every reason) */
  async signIn(rawUserName: string, password: string, address: string): Promise<StartedSession> {
    const attempt = { userName: normalUserName(rawUserName), address };
    await this.throttle.reserve(attempt);
    const stored = await this.transactions.run(systemActor, (manager) =>
      this.credentials.byUserName(manager, attempt.userName),
    );
    const matching = await this.credentials.matches(stored, password);
    if (stored === null || !matching) throw new SignInRefused();
    return this.transactions.run({ accountId: stored.accountId }, async (manager) => {
      // The password may have been changed or the account switched off while it was being checked.
      const current = await this.credentials.byAccount(manager, stored.accountId);
      if (current?.passwordHash !== stored.passwordHash) throw new SignInRefused();
      await this.throttle.succeeded(manager, attempt);
      return this.sessions.start(manager, stored.accountId);
    });
  }
}
