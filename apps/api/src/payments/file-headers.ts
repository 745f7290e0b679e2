import { attachment } from '../streaming/attachment.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

/** Headers of a download that no cache keeps. */
export function fileHeaders(fileName: string, contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Disposition': attachment(fileName),
    'Cache-Control': 'private, no-store',
  };
}
