import type { PaymentColumn, SealedPopulation } from '#pruefwerk/population';

/** Canonical columns that the sealed file has, in the file's order. */
export function populationColumns(population: SealedPopulation): ReadonlySet<PaymentColumn> {
  const columns = population.manifest.columns.map((column) => column.canonical);
  return new Set(columns.filter((column) => column !== null));
}
