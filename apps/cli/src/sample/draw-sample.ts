import { duckDbEngine, type Row } from '#pruefwerk/engine';
import { readSealed } from '#pruefwerk/intake';
import { drawMonetaryUnits, drawRandomSample, seedCommitment } from '#pruefwerk/statistics';
import { numberOf } from './figures.ts';

export interface DrawOptions {
  readonly population: string;
  readonly method: 'random' | 'mus';
  readonly size: string;
  readonly seed: string;
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
  const columns = 'row_no, source_file, source_line, amount_cents';
  for await (const row of session.query(`select ${columns} from payments order by row_no`))
    payments.push(paymentOf(row));
  const drawn =
    method === 'mus'
      ? drawMonetaryUnits(payments, { size, seed, centsOf: ({ amountCents }) => amountCents })
      : randomDraw(payments, sha256, size, seed);
  const { items, ...figures } = drawn;
  return {
    ...{ populationSha256: sha256, populationSize: accepted, method, size, seed },
    seedCommitment: seedCommitment(seed),
    ...figures,
    items: items.map(({ item, ...rest }) => ({ ...item, ...rest })),
  };
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
