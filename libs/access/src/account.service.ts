import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, containing, Transactions } from '#pruefwerk/platform';
import { type EntityManager, type FindOptionsWhere, ILike } from 'typeorm';
import { AccountChangedMeanwhile, AccountUnknown, LastAdministrator } from './access.problems.ts';
import { Account } from './account.entity.ts';
import { type AccountSummary, accountSummary } from './account-summary.ts';
import { type AccountChange, appliedChange } from './account-change.ts';
import { Authorisation } from './authorisation.ts';
import { Credentials } from './credentials.ts';
import { checkedNewAccount, insertAccount, type NewAccount } from './new-account.ts';
import type { AccountRights } from './role-permissions.ts';
import { Session } from './session.entity.ts';

/** Two administrators who demote each other at once must not both succeed: such changes go one by one. */
const ADMINISTRATOR_LOCK = 7_301_602;

export interface AccountListRequest {
  readonly offset: number;
  readonly limit: number;
  /** Part of the user name or of the name, whatever the case. */
  readonly search?: string;
  readonly active?: boolean;
  readonly sort: {
    readonly field: 'userName' | 'displayName' | 'createdAt';
    readonly descending: boolean;
  };
}

@Injectable()
export class AccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
    private readonly credentials: Credentials,
  ) {}

  list(
    actor: Actor,
    request: AccountListRequest,
  ): Promise<{ items: AccountSummary[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.requireAccount(manager, actor, 'account:read');
      const direction = request.sort.descending ? 'DESC' : 'ASC';
      const [accounts, total] = await manager.findAndCount(Account, {
        where: listed(request),
        order: { [request.sort.field]: direction, id: 'ASC' },
        skip: request.offset,
        take: request.limit,
      });
      return { items: accounts.map(accountSummary), total };
    });
  }

  /** The person must choose an own password at the first sign-in. @throws UserNameTaken, PasswordTooWeak */
  async create(actor: Actor, request: NewAccount & AccountRights): Promise<AccountSummary> {
    const checked = checkedNewAccount(request);
    const passwordHash = await this.credentials.hash(checked.password);
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.requireAccount(manager, actor, 'account:write');
      const account = await insertAccount(manager, {
        userName: checked.userName,
        displayName: checked.displayName,
        passwordHash,
        passwordChangeDue: true,
        administrator: request.administrator,
        mayOpenEngagements: request.mayOpenEngagements,
        createdAt: this.clock.now(),
      });
      await this.record(manager, actor, 'account.created', account);
      return accountSummary(account);
    });
  }

  /** @throws AccountUnknown, AccountChangedMeanwhile, LastAdministrator, PasswordTooWeak */
  async change(actor: Actor, id: string, change: AccountChange): Promise<AccountSummary> {
    const passwordHash =
      change.password === undefined ? undefined : await this.credentials.hash(change.password);
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.requireAccount(manager, actor, 'account:write');
      await manager.query('select pg_advisory_xact_lock($1)', [ADMINISTRATOR_LOCK]);
      const account = await this.current(manager, id, change.version);
      const before = accountSummary(account);
      const changed = await manager.save(appliedChange(account, change, passwordHash));
      await requireOneAdministrator(manager);
      if (passwordHash !== undefined || !changed.active)
        await manager.delete(Session, { accountId: id });
      await this.record(manager, actor, 'account.changed', changed, before);
      return accountSummary(changed);
    });
  }

  private async current(manager: EntityManager, id: string, version: number): Promise<Account> {
    const account = await manager.findOneBy(Account, { id, isSystem: false });
    if (account === null) throw new AccountUnknown();
    if (account.version !== version) throw new AccountChangedMeanwhile(version, account.version);
    return account;
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    account: Account,
    before?: AccountSummary,
  ): Promise<void> {
    const { administrator, mayOpenEngagements, active } = account;
    return this.audit.append(manager, actor, {
      engagementId: null,
      action,
      objectType: 'account',
      objectId: account.id,
      before,
      after: accountSummary(account),
      details: { administrator, mayOpenEngagements, active },
    });
  }
}

/** Either of the two names may hold the text that is searched for. */
function listed({ search, active }: AccountListRequest): FindOptionsWhere<Account>[] {
  const always = { isSystem: false, ...(active !== undefined && { active }) };
  if (search === undefined) return [always];
  const part = ILike(containing(search));
  return [
    { ...always, userName: part },
    { ...always, displayName: part },
  ];
}

async function requireOneAdministrator(manager: EntityManager): Promise<void> {
  const where = { administrator: true, active: true, isSystem: false };
  if (!(await manager.existsBy(Account, where))) throw new LastAdministrator();
}
