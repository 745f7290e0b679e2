import { createHash } from 'node:crypto';
import { sealedColumnName } from '#pruefwerk/population';
import type { Row } from './cell.ts';
import type { PopulationSession } from './engine.ts';
import { ascendingDistinct, subjectRows } from './subject-rows.ts';

const BYTES = 32;

/** Content hashes of rows by row number, at 40 bytes a row: a rule may point at millions. */
export class RowHashes {
  private readonly numbers: Float64Array;
  private readonly digests: Buffer;

  private constructor(numbers: Float64Array, digests: Buffer) {
    this.numbers = numbers;
    this.digests = digests;
  }

  /** @throws RangeError for a row number that the population does not have. */
  static async of(
    session: PopulationSession,
    rowNos: Iterable<number>,
    signal?: AbortSignal,
  ): Promise<RowHashes> {
    const numbers = ascendingDistinct(rowNos);
    const digests = Buffer.alloc(numbers.length * BYTES);
    const names = [...session.columns].map(sealedColumnName).sort();
    const columns = ['row_no', ...names];
    let index = 0;
    for await (const row of subjectRows(session, numbers, { columns, signal })) {
      if (row['row_no'] !== numbers[index]) break;
      contentHash(row, names).copy(digests, index * BYTES);
      index++;
    }
    if (index < numbers.length) throw new RangeError(`no row ${numbers[index]} in the population`);
    return new RowHashes(numbers, digests);
  }

  /** The rows' hashes in the order of the hashes, so that no order of the rows shows. */
  *sorted(rowNos: readonly number[]): Generator<Buffer> {
    const positions = Uint32Array.from(rowNos, (rowNo) => this.position(rowNo));
    positions.sort((a, b) => this.digest(a).compare(this.digest(b)));
    for (const position of positions) yield this.digest(position);
  }

  private digest(position: number): Buffer {
    return this.digests.subarray(position * BYTES, (position + 1) * BYTES);
  }

  private position(rowNo: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle] ?? 0) < rowNo) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * SHA-256 over the row's content: the cells that are not null as JSON pairs of name and value, ordered by name.
 * Neither the row's number nor its place in a source file counts, so a repeated import finds the same row again;
 * an absent column is an empty one.
 */
export function contentHash(row: Row, names: readonly string[]): Buffer {
  const cells = names
    .map((name) => [name, row[name] ?? null] as const)
    .filter(([, value]) => value !== null);
  return createHash('sha256').update(JSON.stringify(cells)).digest();
}
