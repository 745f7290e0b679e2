import { type FilePreview, maskValue } from '#pruefwerk/intake';
import type { ImportPreview } from './payment-import.entity.ts';

const ROWS = 6;
const LONGEST_VALUE = 120;

/** A preview as it is kept: the first rows with blocks where a column may name persons, never as they stand in the file. */
export function keptPreview(preview: FilePreview, fileName: string): ImportPreview {
  const { sampleRows, ...kept } = preview;
  const firstRows = sampleRows.slice(0, ROWS).map((row) =>
    preview.columns.map(({ masked }, i) => {
      const value = (row[i] ?? '').trim();
      return masked && value !== '' ? maskValue(value) : value.slice(0, LONGEST_VALUE);
    }),
  );
  return { ...kept, firstRows, fileName };
}
