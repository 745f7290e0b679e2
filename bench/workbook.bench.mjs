// (c) The findings workbook with 100,000 evidence rows against ExcelJS' streaming writer with the same rows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, show, verdict } from './measure.mjs';

const ROWS = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
try {
  console.log(`Findings workbook with ${ROWS.toLocaleString('en')} evidence rows`);
  const ours = measured('findings-workbook', [join(folder, 'ours.xlsx'), ROWS]);
  show('pruefwerk findings workbook (all sheets)', ours);
  const peer = measured('exceljs-stream', [join(folder, 'peer.xlsx'), ROWS]);
  show('ExcelJS WorkbookWriter (one sheet)', peer);
  verdict('ratio of CPU seconds', ours.cpuSeconds / peer.cpuSeconds, 0.5);
  verdict('peak memory', ours.peakMb, 300, ' MB');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
