import type { PopulationSession } from '#pruefwerk/engine';

/** ISO code of the one currency that every payment names; null when none or several are named. */
export async function populationCurrency(session: PopulationSession): Promise<string | null> {
  if (!session.columns.has('currency')) return null;
  const sql = `select min(upper(currency)) as first, max(upper(currency)) as last,
    cast(count(*) - count(currency) as bigint) as silent from payments`;
  for await (const { first, last, silent } of session.query(sql)) {
    return first === last && silent === 0 && typeof first === 'string' ? first : null;
  }
  return null;
}
