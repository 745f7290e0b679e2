import type { Limit, LimitFacts } from '../units.queries.ts';

/** As the form holds it: '' for nothing. */
export interface LimitForm {
  readonly role: string;
  readonly organisationUnitId: string;
  readonly limitCents: number | null;
  readonly validFrom: string;
  readonly validTo: string;
}

/** @param periodFrom a new limit holds from the first audited day, unless the person knows better */
export function limitForm(limit: Limit | null, periodFrom: string): LimitForm {
  return {
    role: limit?.role ?? '',
    organisationUnitId: limit?.organisationUnitId ?? '',
    limitCents: limit?.limitCents ?? null,
    validFrom: limit?.validFrom ?? periodFrom,
    validTo: limit?.validTo ?? '',
  };
}

export function limitFacts({ role, limitCents, ...form }: LimitForm): LimitFacts {
  return {
    role,
    limitCents: limitCents ?? 0,
    organisationUnitId: form.organisationUnitId || null,
    validFrom: form.validFrom,
    validTo: form.validTo || null,
  };
}
