import type { RuleContext } from '../rule.ts';
import { date, integer, text } from './literal.ts';

/**
 * Body of a table `signing_limits(limit_cents, org_unit, valid_from, valid_to)` from the engagement; when none is
 * recorded the fallback holds everywhere and always.
 */
export function signingLimits(context: RuleContext, fallbackCents: unknown): string {
  const rows = context.signingLimits.map(
    (limit) =>
      `(cast(${integer(limit.limitCents)} as bigint), cast(${limit.orgUnit === null ? 'null' : text(limit.orgUnit)} as text), ` +
      `${date(limit.validFrom ?? '0001-01-01')}, ${date(limit.validTo ?? '9999-12-31')})`,
  );
  const values =
    rows.length > 0
      ? rows
      : [
          `(cast(${integer(fallbackCents)} as bigint), cast(null as text), ${date('0001-01-01')}, ${date('9999-12-31')})`,
        ];
  return `select distinct limit_cents, org_unit, valid_from, valid_to
    from (values ${values.join(', ')}) as limits(limit_cents, org_unit, valid_from, valid_to)`;
}

/** Whether the limit `l` holds for the payment: a limit of the payment's own unit goes before a general one. */
export function limitHolds(limit: string, day: string, orgUnit: string): string {
  return `${day} between ${limit}.valid_from and ${limit}.valid_to and (${limit}.org_unit = ${orgUnit}
      or (${limit}.org_unit is null and not exists (select 1 from signing_limits own
        where own.org_unit = ${orgUnit} and ${day} between own.valid_from and own.valid_to)))`;
}
