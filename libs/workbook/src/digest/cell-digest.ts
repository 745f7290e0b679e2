import { createHash } from 'node:crypto';

/** Fifteen significant digits are what spreadsheets keep when they save a number again. */
function canonicalNumber(value: number): string {
  const shortest = String(value);
  // At most 15 characters are at most 15 digits: nothing to round, and the slow way is not needed.
  return shortest.length <= 15 ? shortest : String(Number(value.toPrecision(15)));
}

const CHUNK = 64 * 1024;

/**
 * SHA-256 over the cells of one sheet in reading order: `ref TAB n|s value LF`, empty cells left out, formulas by
 * their result. Independent of styles, string tables and the zip, so that a file that a spreadsheet program has
 * saved again unchanged has the same digest.
 */
export class CellDigest {
  private readonly hash = createHash('sha256');
  private pending = '';

  text(ref: string, value: string): void {
    if (value !== '') this.add(`${ref}\ts${value}\n`);
  }

  number(ref: string, value: number): void {
    this.add(`${ref}\tn${canonicalNumber(value)}\n`);
  }

  hex(): string {
    return this.hash.update(this.pending, 'utf8').digest('hex');
  }

  private add(line: string): void {
    this.pending += line;
    if (this.pending.length < CHUNK) return;
    this.hash.update(this.pending, 'utf8');
    this.pending = '';
  }
}
