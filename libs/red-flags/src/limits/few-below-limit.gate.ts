import type { ApplicabilityGate } from '../rule.ts';
import { signingLimits } from '../sql/signing-limits.ts';

/** Populations published above a threshold have nothing below a low limit: fewer than one payment in a thousand. */
export const fewBelowLimit: ApplicabilityGate = {
  sql: (context) => `with signing_limits as (${signingLimits(context, context.parameters['limit'])})
    select cast(count(*) as bigint) as payments, min(amount_cents) as smallest_cents,
      cast(count(case when amount_cents < (select max(limit_cents) from signing_limits) then 1 end) as bigint) as below_limit,
      (select max(limit_cents) from signing_limits) as limit_cents
    from payments where amount_cents > 0`,
  decide: (row) => {
    const enough = Number(row['below_limit']) * 1000 >= Number(row['payments']);
    return enough ? null : { code: 'few-payments-below-limit', facts: row };
  },
};
