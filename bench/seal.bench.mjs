// (a) Sealing one million German CSV rows (Windows-1252) against pandas.read_csv or, without Python, csv-parse + COPY.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, show, verdict } from './measure.mjs';

const ROWS = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
const python = ['python3', '/usr/bin/python3'].find(
  (candidate) => spawnSync(candidate, ['-c', 'import pandas']).status === 0,
);

try {
  console.log(`Sealing ${ROWS.toLocaleString('en')} rows of a case-system export`);
  const file = join(folder, 'payments.csv');
  measured('write-payments', [file, ROWS]);
  const ours = measured('seal', [file, join(folder, 'population')]);
  show('pruefwerk seal (rejects, totals, hash, Parquet)', ours);
  const peer = python ? measured('pandas', [python, file]) : measured('csv-parse-copy', [file]);
  show(python ? 'pandas.read_csv' : 'csv-parse + COPY into PostgreSQL', peer);
  if (ours.detail.accepted !== ROWS) throw new Error(`only ${ours.detail.accepted} rows accepted`);
  // On a machine that does other work as well, the ratio of CPU seconds says more than the clock.
  const cpuRatio = ours.cpuSeconds / peer.cpuSeconds;
  if (python)
    console.log(
      `  ${'ratio of CPU seconds, all threads'.padEnd(46)} ${cpuRatio.toFixed(2).padStart(7)}`,
    );
  verdict('ratio of seconds', ours.seconds / peer.seconds, 0.8);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
