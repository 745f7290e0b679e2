import type { Benefit, PayeeType } from './benefits.ts';
import { accountIn, personId, type Household, type Payee } from './household.ts';

/** Who did what when; instants are local texts `yyyy-mm-dd hh:mm`. */
export interface Workflow {
  capturedBy: string;
  capturedAt: string;
  determinedBy: string;
  determinedAt: string;
  orderedBy: string;
  orderedAt: string;
  releasedBy1: string;
  releasedAt1: string;
  releasedBy2: string;
  releasedAt2: string;
  paymentDate: string;
}

export interface Paperwork {
  applicationNo: string;
  applicationDate: string;
  decisionNo: string;
  decisionDate: string;
  documentNo: string;
}

/** A payment before it is written. Mutable on purpose: a planted irregularity is a proper payment with one thing changed. */
export interface PaymentDraft extends Workflow, Paperwork {
  /** Running number of the town, given when the payment is written; empty before. */
  id: string;
  household: Household;
  personId: string;
  payeeType: PayeeType;
  payee: Payee;
  method: 'transfer' | 'cash' | 'card';
  cents: number;
  benefit: Benefit;
  oneTime: boolean;
  periodFrom: string;
  periodTo: string;
  runType: 'batch' | 'single' | 'correction';
  runId: string;
  remittance: string;
  status: 'paid' | 'returned' | 'cancelled';
  reversalOf: PaymentDraft | null;
  returnReason: string;
}

export function monthOf(draft: PaymentDraft): number {
  return Number(draft.paymentDate.slice(5, 7));
}

/** The recipient as payee with the account of that month. */
export function recipientIn(household: Household, month: number): Payee {
  return { ...household.recipient, iban: accountIn(household, month) };
}

export interface DraftParts {
  readonly household: Household;
  readonly member: number;
  readonly payeeType: PayeeType;
  readonly payee: Payee;
  readonly cents: number;
  readonly benefit: Benefit;
  readonly oneTime: boolean;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly runId: string;
  readonly remittance: string;
  readonly workflow: Workflow;
  readonly paperwork: Paperwork;
}

export function draftOf(parts: DraftParts): PaymentDraft {
  const { workflow, paperwork, member, ...rest } = parts;
  return {
    ...rest,
    ...workflow,
    ...paperwork,
    id: '',
    personId: personId(parts.household, member),
    method: parts.payeeType === 'recipient' ? parts.household.method : 'transfer',
    runType: parts.oneTime ? 'single' : 'batch',
    status: 'paid',
    reversalOf: null,
    returnReason: '',
  };
}
