import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import { type AuditEntry, AuditTrail } from './audit-trail.ts';
import { stateHash } from './canonical-json.ts';

/** Inserts the entry; number and hashes are the database's own work. */
export class PostgresAuditTrail extends AuditTrail {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  async append(manager: EntityManager, actor: Actor, entry: AuditEntry): Promise<void> {
    await manager.query(
      `insert into app.audit_entry (occurred_at, actor_id, engagement_id, action, object_type, object_id,
         before_hash, after_hash, details)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.#clock.now(),
        actor.accountId,
        entry.engagementId,
        entry.action,
        entry.objectType,
        entry.objectId,
        stateHash(entry.before),
        stateHash(entry.after),
        JSON.stringify(entry.details ?? {}),
      ],
    );
  }
}
