import { open } from 'node:fs/promises';
import { openDelimited } from './delimited-source.ts';
import { scanFile } from './file-scan.ts';
import type { InputFile } from './input-file.ts';
import { EncryptedWorkbook, FileUnreadable, NotATable, OldWorkbook } from './intake.problems.ts';
import type { OpenOptions } from './open-options.ts';
import { openWorkbook } from './workbook-source.ts';
import { withEncoding } from './given-encoding.ts';
import type { SourceTable } from './source-table.ts';

type Kind = 'text' | 'zip' | 'compound' | 'other';

/** First bytes of what people send by mistake: archives (gzip, 7-Zip, RAR), PDF and pictures (PNG, JPEG). */
const NO_TABLES = ['1f8b', '377abcaf271c', '526172211a07', '25504446', '89504e47', 'ffd8ff'];

async function kindOf(file: InputFile): Promise<Kind> {
  try {
    await using handle = await open(file.path);
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    if (buffer.readUInt32BE(0) === 0x504b0304) return 'zip';
    if (buffer.readUInt32BE(0) === 0xd0cf11e0) return 'compound';
    const head = buffer.toString('hex');
    return NO_TABLES.some((magic) => head.startsWith(magic)) ? 'other' : 'text';
  } catch (error) {
    throw new FileUnreadable(file.name, error);
  }
}

/** Opens a file by what is in it, whatever its name says. */
export async function openSource(file: InputFile, options: OpenOptions): Promise<SourceTable> {
  const kind = await kindOf(file);
  if (kind === 'compound') {
    throw /\.xlsx$/i.test(file.name)
      ? new EncryptedWorkbook(file.name)
      : new OldWorkbook(file.name);
  }
  if (kind === 'other') throw new NotATable(file.name);
  const scan = await scanFile(file, options.signal);
  if (kind === 'zip') return openWorkbook(file, scan, options);
  return openDelimited(file, withEncoding(file, scan, options.format?.encoding), options);
}
