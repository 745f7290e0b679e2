import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor.ts';

export interface AuditEntry {
  readonly engagementId: string | null;
  /** verb in the past, for example `finding.created`. */
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** State before and after; only their SHA-256 (canonical JSON) is stored beside the named, non-personal `details`. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Append-only and hash-chained; the entry is written in the transaction of the change that it records. */
export abstract class AuditTrail {
  abstract append(manager: EntityManager, actor: Actor, entry: AuditEntry): Promise<void>;
}
