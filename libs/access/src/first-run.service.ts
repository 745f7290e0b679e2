import { Injectable } from '@nestjs/common';
import { AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { FirstRunOver } from './access.problems.ts';
import { Account } from './account.entity.ts';
import { accountSummary } from './account-summary.ts';
import { Credentials } from './credentials.ts';
import { checkedNewAccount, insertAccount, type NewAccount } from './new-account.ts';
import { SessionService, type StartedSession } from './session.service.ts';
import { systemActor } from './system-account.ts';

/** Any constant will do; it only has to be the same in every process. */
const FIRST_RUN_LOCK = 7_301_601;

/** While no account exists, whoever opens the program makes the administrator's. */
@Injectable()
export class FirstRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly credentials: Credentials,
    private readonly sessions: SessionService,
  ) {}

  isOpen(): Promise<boolean> {
    return this.transactions.run(systemActor, (manager) => this.noAccountYet(manager));
  }

  /** Creates the administrator, who may also open engagements, and signs them in. @throws FirstRunOver */
  async createAdministrator(request: NewAccount): Promise<StartedSession> {
    if (!(await this.isOpen())) throw new FirstRunOver();
    const checked = checkedNewAccount(request);
    const passwordHash = await this.credentials.hash(checked.password);
    const accountId = await this.transactions.run(systemActor, async (manager) => {
      // Of several requests at once one goes first; the others then see its account.
      await manager.query('select pg_advisory_xact_lock($1)', [FIRST_RUN_LOCK]);
      if (!(await this.noAccountYet(manager))) throw new FirstRunOver();
      const account = await insertAccount(manager, {
        userName: checked.userName,
        displayName: checked.displayName,
        passwordHash,
        passwordChangeDue: false,
        administrator: true,
        mayOpenEngagements: true,
        createdAt: this.clock.now(),
      });
      await this.audit.append(manager, systemActor, {
        engagementId: null,
        action: 'account.created',
        objectType: 'account',
        objectId: account.id,
        after: accountSummary(account),
        details: { firstRun: true },
      });
      return account.id;
    });
    // As the new account: nobody writes into the audit trail in somebody else's name.
    return this.transactions.run({ accountId }, (manager) =>
      this.sessions.start(manager, accountId),
    );
  }

  private async noAccountYet(manager: EntityManager): Promise<boolean> {
    return !(await manager.existsBy(Account, { isSystem: false }));
  }
}
