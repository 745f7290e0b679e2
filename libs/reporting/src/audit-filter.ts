import { OBJECT_LABEL } from './audit-label.ts';

/** Every condition given must hold. */
export interface AuditFilter {
  readonly objectType?: string;
  readonly objectId?: string;
  readonly actorId?: string;
  /** Start of the action, for example `finding.`. */
  readonly actionPrefix?: string;
  /** Plain dates in UTC, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Part of action, actor's name, object's label or details; letters of either case. */
  readonly text?: string;
}

export interface AuditWhere {
  readonly sql: string;
  readonly values: string[];
}

/** On `app.audit_entry e` joined with the actor's `app.account a`. */
export function auditWhere(engagementId: string, filter: AuditFilter): AuditWhere {
  const sql = ['e.engagement_id = $1'];
  const values = [engagementId];
  for (const [condition, value] of conditions(filter)) {
    values.push(value);
    sql.push(condition.replaceAll('?', `$${values.length}`));
  }
  return { sql: sql.join(' and '), values };
}

function* conditions(filter: AuditFilter): Generator<[string, string]> {
  const { objectType, objectId, actorId, actionPrefix, from, to, text } = filter;
  if (objectType) yield ['e.object_type = ?', objectType];
  if (objectId) yield ['e.object_id = ?', objectId];
  if (actorId) yield ['e.actor_id = ?', actorId];
  if (actionPrefix) yield ['starts_with(e.action, ?)', actionPrefix];
  if (from) yield [`e.occurred_at >= ?::date::timestamp at time zone 'UTC'`, from];
  if (to) yield [`e.occurred_at < (?::date + 1)::timestamp at time zone 'UTC'`, to];
  if (text) {
    yield [
      `concat_ws(' ', e.action, a.display_name, e.details::text, ${OBJECT_LABEL}) ilike ?`,
      `%${text.replace(/[\\%_]/g, '\\$&')}%`,
    ];
  }
}
