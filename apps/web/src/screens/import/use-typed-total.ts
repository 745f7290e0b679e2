import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useFormat } from '../../format/use-format.ts';
import { useLanguage } from '../../texts/use-texts.ts';
import type { Check, Import } from './import.queries.ts';
import { compareTotals, type TypedTotal } from './reconciliation.ts';

/** The cash closing as typed so far: kept until it is recorded, shared by all places that show it. */
export function useTypedTotal(one: Import, check: Check) {
  const { money } = useFormat();
  const language = useLanguage();
  const saved: TypedTotal = {
    amount: one.expectedTotalCents === null ? '' : money(one.expectedTotalCents),
    reason: one.reconciliationReason ?? '',
  };
  const typed = useDraftChange<TypedTotal>(`import.${one.id}.total`, saved);
  const result = compareTotals(check.controlTotalCents, typed.values, language);
  return {
    ...typed,
    result,
    /** What the server is to record. */
    body: {
      expectedTotalCents: result.expectedCents,
      reason: typed.values.reason.trim() || null,
    },
    /** Whether there is anything to record, and it can be. */
    complete: !result.invalid && !result.reasonMissing && result.state !== 'open',
  };
}
