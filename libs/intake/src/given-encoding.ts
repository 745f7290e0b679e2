import type { Encoding, FileScan } from './file-scan.ts';
import type { InputFile } from './input-file.ts';
import { EncodingUnfit } from './intake.problems.ts';

/**
 * The scan with the encoding that a person chose. UTF-8 is refused where the bytes are not UTF-8: half-characters would
 * break the reading in the middle of the file.
 *
 * @throws EncodingUnfit
 */
export function withEncoding(file: InputFile, scan: FileScan, given?: Encoding): FileScan {
  if (given === undefined || given === scan.encoding) return scan;
  const wide = given.startsWith('utf-16');
  const markedUtf8 = scan.encoding === 'utf-8' || scan.encoding === 'utf-8-bom';
  if (given.startsWith('utf-8') && !markedUtf8) throw new EncodingUnfit(file.name, given);
  if (wide && scan.bytes % 2 === 1) throw new EncodingUnfit(file.name, given);
  // A mark at the beginning is cut off whatever is said about it.
  return given.startsWith('utf-8') ? scan : { ...scan, encoding: given };
}
