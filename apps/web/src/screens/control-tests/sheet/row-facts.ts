/** Columns that say it, the best first. */
const columns = {
  voucher: ['payment_id', 'document_no', 'order_no', 'case_number'],
  date: ['payment_date', 'value_date', 'due_date'],
} as const;

/** What the payment is called, and when it was paid; null where the data do not say. */
export function rowFact(
  row: Readonly<Record<string, unknown>>,
  fact: keyof typeof columns,
): string | null {
  const name = columns[fact].find((one) => typeof row[one] === 'string' && row[one] !== '');
  return name === undefined ? null : String(row[name]);
}
