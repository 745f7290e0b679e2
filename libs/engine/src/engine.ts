import type { PaymentColumn, SealedPopulation } from '#pruefwerk/population';
import type { Row } from './cell.ts';

/** Asks SQL questions about populations; two adapters (duckdb, postgres) answer alike. */
export interface Engine {
  readonly name: 'duckdb' | 'postgres';
  /** Opens the population as the table `payments`. */
  open(population: SealedPopulation, signal?: AbortSignal): Promise<PopulationSession>;
}

export interface PopulationSession extends AsyncDisposable {
  readonly columns: ReadonlySet<PaymentColumn>;
  /** Streams the result; the order is the query's. Aborting the signal interrupts the running query. */
  query(sql: string, signal?: AbortSignal): AsyncIterable<Row>;
}
