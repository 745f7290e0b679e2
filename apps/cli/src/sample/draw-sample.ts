import { type BrowseFilter, duckDbEngine, PopulationSessions, type Row } from '#pruefwerk/engine';
import { readSealed } from '#pruefwerk/intake';
import { drawMonetaryUnits, drawRandomSample, seedCommitment } from '#pruefwerk/statistics';
import type { SealedPopulation } from '#pruefwerk/population';
import { UsageProblem } from '../usage-problem.ts';
import { numberOf } from './figures.ts';

export interface DrawOptions {
  readonly population: string;
  readonly method: 'random' | 'mus';
  readonly size: string;
  readonly seed: string;
  /** Conditions as JSON, as a control test keeps them; all must hold. */
  readonly filters?: string;
}

interface Payment {
  readonly rowNo: number;
  readonly sourceFile: string;
  readonly sourceLine: number;
  readonly amountCents: number;
}

/** Draws payments of a sealed population; the same population and seed give the same payments anywhere. */
export async function drawSample(options: DrawOptions) {
  const population = await readSealed(options.population);
  const size = numberOf('--size', options.size);
  const { method, seed } = options;
  const { sha256, accepted } = population.manifest;
  await using session = await duckDbEngine().open(population);
  const payments: Payment[] = [];
  const passes = await passing(population, options.filters);
  const columns = 'row_no, source_file, source_line, amount_cents';
  for await (const row of session.query(`select ${columns} from payments order by row_no`))
    if (passes(Number(row['row_no']))) payments.push(paymentOf(row));
  const drawn =
    method === 'mus'
      ? drawMonetaryUnits(payments, { size, seed, centsOf: ({ amountCents }) => amountCents })
      : randomDraw(payments, sha256, size, seed);
  const { items, ...figures } = drawn;
  return {
    ...{
      populationSha256: sha256,
      populationSize: options.filters === undefined ? accepted : payments.length,
      method,
      size,
      seed,
    },
    seedCommitment: seedCommitment(seed),
    ...figures,
    items: items.map(({ item, ...rest }) => ({ ...item, ...rest })),
  };
}

/** @throws UsageProblem, InvalidBrowseProblem */
async function passing(
  population: SealedPopulation,
  filters: string | undefined,
): Promise<(rowNo: number) => boolean> {
  if (filters === undefined) return () => true;
  const sessions = new PopulationSessions();
  try {
    const { rowNos } = await sessions.numbered(population, parsedFilters(filters));
    const passed = new Set(rowNos);
    return (rowNo) => passed.has(rowNo);
  } finally {
    await sessions.close();
  }
}

const EXPECTED = '[{"column":"amount_cents","kind":"range","from":50000}]';

/** @throws UsageProblem */
function parsedFilters(filters: string): BrowseFilter[] {
  const invalid = { option: '--filters', value: filters, expected: EXPECTED };
  try {
    const given = JSON.parse(filters) as unknown;
    if (Array.isArray(given) && given.every(isFilter)) return given;
  } catch {
    throw new UsageProblem('cli.invalid-value', invalid);
  }
  throw new UsageProblem('cli.invalid-value', invalid);
}

function isFilter(given: unknown): given is BrowseFilter {
  if (typeof given !== 'object' || given === null) return false;
  const { column, kind, text, values, empty } = given as Readonly<Record<string, unknown>>;
  if (typeof column !== 'string') return false;
  if (kind === 'contains') return typeof text === 'string';
  if (kind === 'in') return Array.isArray(values);
  return kind === 'empty' ? typeof empty === 'boolean' : kind === 'range';
}

/** The row's number in canonical order is its key: it is the same wherever the same rows are sealed. */
function randomDraw(payments: readonly Payment[], sha256: string, size: number, seed: string) {
  const keyOf = ({ rowNo }: Payment) => `${sha256}:${rowNo}`;
  return { items: drawRandomSample(payments, { size, seed, keyOf }) };
}

function paymentOf(row: Row): Payment {
  return {
    rowNo: Number(row['row_no']),
    sourceFile: String(row['source_file']),
    sourceLine: Number(row['source_line']),
    amountCents: Number(row['amount_cents'] ?? 0),
  };
}
