import type { ColumnSpec, ColumnType } from './column-spec.ts';
import { BENEFIT_COLUMNS } from './columns/benefit.columns.ts';
import { CASE_COLUMNS } from './columns/case.columns.ts';
import { PAYEE_COLUMNS } from './columns/payee.columns.ts';
import { SETTLEMENT_COLUMNS } from './columns/settlement.columns.ts';
import { VOUCHER_COLUMNS } from './columns/voucher.columns.ts';
import { BENEFIT_LABELS } from './labels/benefit.labels.ts';
import { CASE_LABELS } from './labels/case.labels.ts';
import type { ColumnLabel } from './labels/column-label.ts';
import { SETTLEMENT_LABELS } from './labels/settlement.labels.ts';
import { VOUCHER_LABELS } from './labels/voucher.labels.ts';
import { PAYMENT_COLUMNS, type PaymentColumn } from './payment-columns.ts';

export const columnGroups = ['case', 'payee', 'benefit', 'voucher', 'settlement'] as const;
export type ColumnGroup = (typeof columnGroups)[number];

/** Without these a row is no payment. */
const REQUIRED: ReadonlySet<string> = new Set(['amount', 'payment_date']);
/** Personal, but no name that a pseudonym could stand for: never shown. */
const WITHHELD: ReadonlySet<string> = new Set(['person_birth_date', 'note']);

const LABELS: Readonly<Record<PaymentColumn, ColumnLabel>> = {
  ...CASE_LABELS,
  ...BENEFIT_LABELS,
  ...VOUCHER_LABELS,
  ...SETTLEMENT_LABELS,
};

const GROUPS: Readonly<Record<ColumnGroup, readonly ColumnSpec[]>> = {
  case: CASE_COLUMNS,
  payee: PAYEE_COLUMNS,
  benefit: BENEFIT_COLUMNS,
  voucher: VOUCHER_COLUMNS,
  settlement: SETTLEMENT_COLUMNS,
};

/** `open`: shown as it is; `pseudonym`: SB-nn or P-nn instead of the value; `withheld`: never shown. */
export type ColumnShowing = 'open' | 'pseudonym' | 'withheld';

/** A canonical column as people meet it in the mapping and above a table. */
export interface ColumnDescription {
  readonly name: PaymentColumn;
  readonly labelDe: string;
  readonly labelEn: string;
  readonly explanationDe: string;
  readonly explanationEn: string;
  readonly group: ColumnGroup;
  readonly required: boolean;
  readonly kind: ColumnType;
  readonly showing: ColumnShowing;
}

/** Every canonical column, in canonical order. */
export const columnDescriptions: readonly ColumnDescription[] = PAYMENT_COLUMNS.map((column) => ({
  name: column.name,
  labelDe: LABELS[column.name].de,
  labelEn: LABELS[column.name].en,
  explanationDe: column.meaning,
  explanationEn: LABELS[column.name].meaningEn,
  group: groupOf(column.name),
  required: REQUIRED.has(column.name),
  kind: column.type,
  showing: showingOf(column),
}));

const byName = new Map(columnDescriptions.map((column) => [column.name, column]));

/** @throws RangeError for a name that is not in the canonical schema. */
export function columnDescription(name: PaymentColumn): ColumnDescription {
  const found = byName.get(name);
  if (!found) throw new RangeError(`not a canonical payment column: ${name}`);
  return found;
}

function groupOf(name: PaymentColumn): ColumnGroup {
  const found = columnGroups.find((group) => GROUPS[group].some((column) => column.name === name));
  return found ?? 'case';
}

function showingOf({ name, personal }: ColumnSpec): ColumnShowing {
  if (WITHHELD.has(name)) return 'withheld';
  return personal === 'direct' || personal === 'employee' ? 'pseudonym' : 'open';
}
