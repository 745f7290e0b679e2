import { type RecordedRedFlag, RedFlagRecorder } from '#pruefwerk/findings';
import type { PaymentRecord } from '#pruefwerk/payment-check';
import { finishedRun, redFlagsOf, sealedEngagement } from './analysed-engagement.ts';
import type { AuditOfficeKit } from './audit-office.ts';

export function aPayment(changes: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    ...{ rowNo: 1, sourceFile: 'zahlungen.csv', sourceLine: 2, voucherNumber: 'Z-1' },
    ...{ caseNumber: '50.3-1', paymentDate: '2026-01-05', amountCents: 48_000 },
    ...{ benefitType: null, method: 'Bar', captured: 'SB-01', capturedAt: null },
    ...{ released: null, payee: 'P-01' },
    ...changes,
  };
}

/** A red flag as a run would hand it over; number `index` makes it different from the others. */
export function aRecordedFlag(
  index: number,
  changes: Partial<RecordedRedFlag> & { readonly caseNumber?: string } = {},
): RecordedRedFlag {
  const { caseNumber = `50.3-${index}`, ...others } = changes;
  const payment = aPayment({ rowNo: 1_000 + index, caseNumber });
  const words = { title: 'Mögliche Doppelzahlung', sentence: `Treffer ${index}.` };
  return {
    ...{ fingerprint: `recorded ${index}`, ruleId: 'duplicate-payment', ruleVersion: 1 },
    ...{ risk: 'high', aboutPersons: false, wording: { de: words, en: words } },
    facts: { amount_cents: 48_000 },
    face: {
      ...{ caseNumber, vouchers: `Z-${index}`, paymentDate: payment.paymentDate },
      ...{ method: payment.method, captured: payment.captured, released: null },
    },
    ...{ amountAtRiskCents: 1_000 * index, payments: 1, evidence: [payment] },
    ...others,
  };
}

/** An engagement with a member per role whose only open red flags are the given ones. */
export async function engagementWithFlags(office: AuditOfficeKit, flags: RecordedRedFlag[]) {
  const engagement = await sealedEngagement(office);
  const { id, lead, dataset } = engagement;
  // The flags need a run to belong to; this rule finds nothing in the population.
  const run = await finishedRun(office, engagement, { ruleIds: ['number-gaps'] });
  const target = { engagementId: id, datasetId: dataset.id, runId: run.id };
  await office.transactions.run(lead, (manager) =>
    office.get(RedFlagRecorder).record(manager, target, flags),
  );
  const all = await redFlagsOf(office, lead, id);
  const named = (index: number) => {
    const found = all.find(({ fingerprint }) => fingerprint === `recorded ${index}`);
    if (!found) throw new Error(`no red flag ${index}`);
    return found;
  };
  return { ...engagement, run, named };
}
