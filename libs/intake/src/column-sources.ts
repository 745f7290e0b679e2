import {
  columnSpec,
  sealedColumnName,
  PAYMENT_COLUMNS,
  type PaymentColumn,
} from '#pruefwerk/population';
import { extraName } from './header-names.ts';
import type { ColumnSource } from './planned-column.ts';

/** Columns of the sealed file: canonical ones in canonical order, then those without canonical home by name. */
export function columnSources(
  headers: readonly string[],
  columns: Readonly<Record<string, PaymentColumn>>,
): ColumnSource[] {
  const order = new Map(PAYMENT_COLUMNS.map(({ name }, i) => [name, i]));
  const canonical: ColumnSource[] = [];
  const extras: ColumnSource[] = [];
  const taken = new Set<string>();
  // Extras are named in the order of their headers, not of the columns: names do not depend on the columns' order.
  const sorted = headers
    .map((header, i) => ({ header, stage: `c${i}` }))
    .sort((a, b) => (a.header < b.header ? -1 : 1));
  for (const { header, stage } of sorted) {
    const column = columns[header];
    if (column) {
      canonical.push({
        name: sealedColumnName(column),
        canonical: column,
        type: columnSpec(column).type,
        header,
        stage,
      });
    } else {
      const name = freeName(extraName(header), taken);
      extras.push({ name, canonical: null, type: 'text', header, stage });
    }
  }
  const rank = ({ canonical: column }: ColumnSource): number =>
    column ? (order.get(column) ?? 0) : 0;
  return [
    ...canonical.sort((a, b) => rank(a) - rank(b)),
    ...extras.sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}_${n}`;
  taken.add(free);
  return free;
}
