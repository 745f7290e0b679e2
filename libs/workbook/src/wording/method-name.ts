import type { WorkbookWording } from './workbook.wording.ts';

/** The payment method as a person calls it; a word of the source that is not canonical stays as it is. */
export function methodName(method: string | null, wording: WorkbookWording): string | null {
  if (method === null || !(method in wording.methods)) return method;
  return wording.methods[method as keyof WorkbookWording['methods']];
}
