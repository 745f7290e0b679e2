import { buffer as collect } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import {
  type FindingsWorkbookContent,
  type WorkbookOptions,
  writeFindingsWorkbook,
} from '#pruefwerk/workbook';

/** The finished file in memory beside what its writer reports. */
export async function writtenWorkbook(content: FindingsWorkbookContent, options?: WorkbookOptions) {
  const target = new PassThrough();
  const [bytes, issued] = await Promise.all([
    collect(target),
    writeFindingsWorkbook(content, target, options),
  ]);
  return { bytes, issued };
}
