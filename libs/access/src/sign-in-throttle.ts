import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { SignInThrottled } from './access.problems.ts';
import { networkOf } from './network-address.ts';
import { accountBackoff, addressBackoff, type BackoffRule, waitAfter } from './sign-in-backoff.ts';
import { systemActor } from './system-account.ts';

/** A row forgets its failures after this long without another one. */
const forgetAfterMilliseconds = 24 * 3_600_000;

export interface SignInAttempt {
  /** Normal form. */
  readonly userName: string;
  readonly address: string;
}

interface Waiting {
  failures: number;
  blockedUntil: Date | null;
  lastFailedAt: Date;
}

/**
 * Counts attempts in PostgreSQL, so any number of API processes share one count. An attempt is counted as failed
 * before the password is looked at, under a row lock: parallel guesses cannot slip past the limit.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws SignInThrottled with the seconds to wait; such an attempt does not lengthen the wait. */
  async reserve(attempt: SignInAttempt): Promise<void> {
    const seconds = await this.transactions.run(systemActor, async (manager) => {
      const forAccount = await this.wait(manager, accountKey(attempt));
      const forAddress = await this.wait(manager, addressKey(attempt));
      const longest = Math.max(forAccount, forAddress);
      if (longest > 0) return longest;
      await this.count(manager, accountKey(attempt), accountBackoff);
      await this.count(manager, addressKey(attempt), addressBackoff);
      await this.forget(manager);
      return 0;
    });
    if (seconds > 0) throw new SignInThrottled(seconds);
  }

  /** The attempt was right: the account starts afresh; the address loses only this one, or guessing would hide behind it. */
  async succeeded(manager: EntityManager, attempt: SignInAttempt): Promise<void> {
    await manager.query(`delete from app.sign_in_throttle where key = $1`, [accountKey(attempt)]);
    await manager.query(
      `update app.sign_in_throttle set failures = greatest(failures - 1, 0), blocked_until = null where key = $1`,
      [addressKey(attempt)],
    );
  }

  /** Locks the row of the key (made if absent) and tells the seconds left to wait. */
  private async wait(manager: EntityManager, key: string): Promise<number> {
    const now = this.clock.now();
    await manager.query(
      `insert into app.sign_in_throttle (key, failures, last_failed_at) values ($1, 0, $2) on conflict (key) do nothing`,
      [key, now],
    );
    const row = await this.locked(manager, key);
    if (!row?.blockedUntil) return 0;
    return Math.max(0, Math.ceil((row.blockedUntil.getTime() - now.getTime()) / 1000));
  }

  private async count(manager: EntityManager, key: string, rule: BackoffRule): Promise<void> {
    const now = this.clock.now();
    const row = await this.locked(manager, key);
    const stale = row ? now.getTime() - row.lastFailedAt.getTime() > forgetAfterMilliseconds : true;
    const failures = (stale ? 0 : (row?.failures ?? 0)) + 1;
    const seconds = waitAfter(failures, rule);
    await manager.query(
      `update app.sign_in_throttle set failures = $2, last_failed_at = $3, blocked_until = $4 where key = $1`,
      [key, failures, now, seconds === 0 ? null : new Date(now.getTime() + seconds * 1000)],
    );
  }

  /** Invented names must not fill the table for ever; rows that others hold are left to them. */
  private async forget(manager: EntityManager): Promise<void> {
    const before = new Date(this.clock.now().getTime() - forgetAfterMilliseconds);
    await manager.query(
      `delete from app.sign_in_throttle where key in (
         select key from app.sign_in_throttle where last_failed_at < $1 limit 20 for update skip locked)`,
      [before],
    );
  }

  private async locked(manager: EntityManager, key: string): Promise<Waiting | undefined> {
    const rows = await manager.query<Waiting[]>(
      `select failures, blocked_until as "blockedUntil", last_failed_at as "lastFailedAt"
         from app.sign_in_throttle where key = $1 for update`,
      [key],
    );
    return rows[0];
  }
}

/** Names and addresses are personal data: only their hash is kept. */
function hashed(kind: string, value: string): string {
  return createHash('sha256').update(`${kind}\0${value}`).digest('hex');
}

const accountKey = (attempt: SignInAttempt) => hashed('account', attempt.userName);
const addressKey = (attempt: SignInAttempt) => hashed('address', networkOf(attempt.address));
