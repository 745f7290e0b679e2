import type { ShownColumn } from './payment-filters.ts';

/** Shown until a person chooses: what tells payment, payee, case and hands, if the dataset has it. */
const first: readonly string[] = [
  ...['row_no', 'payment_date', 'amount_cents', 'benefit_text', 'benefit_code', 'payee_name'],
  ...['case_number', 'document_no', 'payment_id', 'payment_method', 'remittance', 'org_unit'],
  ...['captured_by', 'ordered_by', 'released_by_1', 'status'],
];

/** The number of the payment names its row and always stays. */
export const rowNumber = 'row_no';

/** In the order of the grid. @param chosen names, null when nobody has chosen */
export function gridColumns(
  columns: readonly ShownColumn[],
  chosen: readonly string[] | null,
): ShownColumn[] {
  const seen = columns.filter(({ showing }) => showing !== 'withheld');
  if (chosen) return seen.filter(({ name }) => name === rowNumber || chosen.includes(name));
  const known = first.flatMap((name) => seen.find((column) => column.name === name) ?? []);
  return known.length > 3 ? known : seen;
}

/** After a tick in the choice of columns. */
export function toggled(shown: readonly ShownColumn[], name: string): string[] {
  const names = shown.map((column) => column.name);
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}

const widths: Readonly<Record<ShownColumn['kind'], number>> = {
  ...{ cents: 130, date: 120, timestamp: 150, boolean: 90, integer: 100, text: 160 },
};

/** Pixels to begin with. */
export function widthOf({ kind, name }: ShownColumn): number {
  if (name === rowNumber) return 90;
  return ['benefit_text', 'remittance'].includes(name) ? 230 : widths[kind];
}
