import { containing } from '#pruefwerk/platform';
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

/** Red flags about persons are the lead's secret: that there is one, too. */
const NOT_ABOUT_PERSONS = `not (e.object_type = 'red-flag' and e.object_id in (
    select o.id::text from app.red_flag o where o.engagement_id = $1 and o.about_persons))
  and not (e.object_type = 'red-flag-batch' and e.object_id in (
    select d.batch_id::text from app.red_flag_disposal d join app.red_flag o on o.id = d.red_flag_id
    where d.engagement_id = $1 and d.batch_id is not null and o.about_persons))`;

/**
 * On `app.audit_entry e` joined with the actor's `app.account a`.
 * @param withPersons whether entries about red flags that point at an employee may be shown
 */
export function auditWhere(
  engagementId: string,
  filter: AuditFilter,
  withPersons: boolean,
): AuditWhere {
  const sql = ['e.engagement_id = $1', ...(withPersons ? [] : [NOT_ABOUT_PERSONS])];
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
      containing(text),
    ];
  }
}
