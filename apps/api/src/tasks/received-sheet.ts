import type { Request } from 'express';
import { MultipartExpected } from '../problems/api.problems.ts';
import { bytesOf } from '../streaming/bytes-of.ts';
import { receiveFiles } from '../streaming/receive-files.ts';

/** An issued table is far smaller. */
const MOST_BYTES = 20 * 1024 ** 2;

/** The one file of a form, in memory. @throws MultipartExpected, PayloadTooLarge */
export async function receivedSheet(request: Request): Promise<Buffer> {
  const [bytes] = await receiveFiles(request, ({ content }) => bytesOf(content, MOST_BYTES), 1);
  if (bytes === undefined) throw new MultipartExpected();
  return bytes;
}
