import { describe, expect, it } from '@jest/globals';
import type { FilePreview } from '#pruefwerk/intake';
import { keptPreview } from './kept-preview.ts';

const columns = [
  { header: 'Betrag', masked: false },
  { header: 'Empfänger', masked: true },
];
const rows = Array.from({ length: 9 }, (_, i) => [` ${i},00 `, i === 1 ? '' : 'Muster, Anna']);
const preview = { headers: ['Betrag', 'Empfänger'], columns, sampleRows: rows };

describe('preview that is kept', () => {
  const kept = keptPreview(preview as unknown as FilePreview, 'zahlungen.csv');

  it('has the first rows with blocks instead of names', () => {
    expect(kept.firstRows).toHaveLength(6);
    expect(kept.firstRows?.slice(0, 2)).toEqual([
      ['0,00', '▒▒▒▒▒▒▒▒'],
      ['1,00', ''],
    ]);
  });

  it('has nothing as it stands in the file', () => {
    expect(kept).not.toHaveProperty('sampleRows');
    expect(JSON.stringify(kept)).not.toContain('Muster');
  });

  it('fills rows that are too short and cuts values that are too long', () => {
    const sampleRows = [['x'.repeat(500)]];
    const one = keptPreview({ ...preview, sampleRows } as unknown as FilePreview, 'a.csv');
    expect(one.firstRows).toEqual([['x'.repeat(120), '']]);
  });
});
